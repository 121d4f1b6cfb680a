import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTryOut } from '../../src/cli/try-out.ts';
import { languages } from '../../src/domain/language.ts';
import { type Command, commands, findCommand, keymap } from '../../src/tui/keymap.ts';
import { keyNames } from '../../src/tui/layout/other-pages.ts';
import { type Action, buildInitialState, reduce } from '../../src/tui/reduce.ts';
import { isTyping, type News, type State } from '../../src/tui/state.ts';
import { panelWordsFor } from '../../src/tui/words/panel-words.ts';
import { openFolder, readBriefing, readDocument } from '../helpers/panels-briefings.ts';
import { anyKeys, anySize } from '../helpers/panels-keys.ts';

const { folder } = openFolder({
  'talks.yaml': 'title: Talks\nmeeting:\n  date: 2026-05-04\n',
  'bad.yaml': 'titel: x\n',
});
const size = { columns: 80, rows: 24 };
const document = readDocument('belarus-smolensk');
const opened = { kind: 'document', document, tryOut: buildTryOut(readBriefing('belarus-smolensk')) } as const;
const faults = {
  kind: 'faults',
  title: 'bad.yaml',
  report: () => 'bad.yaml:1:1  error',
  heads: ['1:1  error'],
} as const;

/** A briefing whose file has changed, or has been broken. */
function follow(news: News): State {
  const state = buildInitialState({ size, language: 'en' }, { ...opened, file: 'talks.yaml' });
  return reduce(state, { type: 'reloaded', file: 'talks.yaml', news });
}

/** Every scene in which the program can begin to be, at any size. */
const anyStart = fc
  .constantFrom<State>(
    buildInitialState({ size, language: 'en' }, opened),
    buildInitialState({ size, language: 'en', folder }),
    buildInitialState({ size, language: 'en', folder }, opened),
    reduce(buildInitialState({ size, language: 'en' }, opened), { type: 'press', chords: ['5', 'w'] }),
    buildInitialState({ size, language: 'en', folder }, faults),
    follow({ kind: 'document', document: readDocument('every-field'), file: 'talks.yaml' }),
    follow(faults),
    { ...buildInitialState({ size, language: 'en', folder }), scene: { kind: 'opening', file: 'talks.yaml' } },
  )
  .chain((state) => anySize.map((size): State => reduce(state, { type: 'resize', size })));

/** States that random keys lead to. */
const anyState = fc.tuple(anyStart, anyKeys).map(([state, chords]) => {
  const action: Action = { type: 'press', chords };
  return reduce(state, action);
});

describe('the keymap', () => {
  it('never has two commands for one key', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const applying = keymap.filter(({ applies }) => applies(state)).flatMap(({ chords }) => chords);
        expect(applying.filter((chord, index) => applying.indexOf(chord) !== index)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has a way to every command', () => {
    const reached = new Set<Command>();
    fc.assert(
      fc.property(anyState, (state) => {
        for (const chord of keymap.flatMap(({ chords }) => chords)) {
          const command = findCommand(state, chord);
          if (command !== undefined) reached.add(command);
        }
      }),
      { numRuns: 300 },
    );
    expect(commands.filter((command) => !reached.has(command))).toEqual([]);
    expect(keymap.map(({ command }) => command).toSorted()).toEqual(commands.toSorted());
  });

  it('always has a way out', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(findCommand(state, 'q')).toBe(isTyping(state) ? undefined : 'quit');
        expect(findCommand(state, 'ctrl+c')).toBe('interrupt');
      }),
    );
  });

  it('has no key that only a Latin keyboard can type, besides those that have a second one', () => {
    for (const { chords } of keymap) {
      const typed = chords.filter((chord) => !/^[a-z?]$/i.test(chord));
      expect(typed.length + chords.filter((chord) => /^[qjklhgGe?wy]$/.test(chord)).length).toBe(chords.length);
    }
  });

  it.each(languages)('has words for everything in the language %s', (language) => {
    const words = panelWordsFor(language);
    for (const binding of keymap) {
      const { command, footer, group } = binding;
      expect(words.commands[command].trim()).not.toBe('');
      expect(words.groups[group].trim()).not.toBe('');
      if (footer !== undefined) expect(words.short[command]?.trim() ?? '').not.toBe('');
      expect(keyNames(binding, words)).not.toMatch(/[a-z]{3,}(up|down)|escape|undefined/);
    }
    const shown = keymap.filter(({ footer }) => footer !== undefined).map(({ command }) => command);
    expect(Object.keys(words.short).toSorted()).toEqual([...new Set(shown)].toSorted());
  });
});
