import { describe, expect, it } from 'vitest';
import { type KeyPress, readChords } from '../../src/tui/keys.ts';

const noKey: KeyPress = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  shift: false,
  ctrl: false,
  meta: false,
  backspace: false,
  delete: false,
};

function read(input: string, key: Partial<KeyPress> = {}): string[] {
  return readChords(input, { ...noKey, ...key });
}

describe('a key', () => {
  it.each<[string, Partial<KeyPress>, string]>([
    ['', { upArrow: true }, 'up'],
    ['', { downArrow: true }, 'down'],
    ['', { leftArrow: true }, 'left'],
    ['', { rightArrow: true }, 'right'],
    ['', { pageUp: true }, 'pageup'],
    ['', { pageDown: true }, 'pagedown'],
    ['', { home: true }, 'home'],
    ['', { end: true }, 'end'],
    ['\r', { return: true }, 'enter'],
    ['', { escape: true }, 'escape'],
    ['', { backspace: true }, 'backspace'],
    ['', { delete: true }, 'delete'],
    ['', { tab: true }, 'tab'],
    ['', { tab: true, shift: true }, 'shift+tab'],
    ['c', { ctrl: true }, 'ctrl+c'],
    ['с', { ctrl: true }, 'ctrl+c'],
    ['j', { meta: true }, 'alt+j'],
    ['?', {}, '?'],
    ['G', { shift: true }, 'G'],
  ])('%j with %j is %s', (input, key, chord) => {
    expect(read(input, key)).toEqual([chord]);
  });

  it.each([
    ['й', 'q'],
    ['о', 'j'],
    ['л', 'k'],
    ['р', 'h'],
    ['д', 'l'],
    ['п', 'g'],
    ['П', 'G'],
    ['ў', 'o'],
    ['і', 'b'],
  ])('%s of a Cyrillic layout is %s on the same place', (typed, chord) => {
    expect(read(typed)).toEqual([chord]);
  });

  it('that is typed fast with others is read by itself', () => {
    expect(read('jjj')).toEqual(['j', 'j', 'j']);
    expect(read('3оо\r')).toEqual(['3', 'j', 'j', 'enter']);
    expect(read('w\x156\x7f')).toEqual(['w', 'ctrl+u', '6', 'backspace']);
    expect(read('\t\x1bq')).toEqual(['tab', 'escape', 'q']);
  });

  it('of another script stays what it is, with its marks', () => {
    expect(read('e\u0301世👩‍🔧')).toEqual(['e\u0301', '世', '👩‍🔧']);
  });

  it('that says nothing is no key', () => {
    expect(read('')).toEqual([]);
  });
});
