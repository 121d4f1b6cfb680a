import { describe, expect, it } from 'vitest';
import { decodeBriefing, largestBriefing } from '../../src/parse/decode-briefing.ts';

const encoder = new TextEncoder();

function faultOf(bytes: Uint8Array) {
  const result = decodeBriefing(bytes);
  if ('text' in result) throw new Error('The bytes were read as a text.');
  return result.diagnostic;
}

describe('the bytes of a briefing', () => {
  it('are read as UTF-8', () => {
    expect(decodeBriefing(encoder.encode('title: Беларусь – 白俄罗斯 🇧🇾'))).toEqual({
      text: 'title: Беларусь – 白俄罗斯 🇧🇾',
    });
  });

  it('lose a byte-order mark, which some editors write', () => {
    expect(decodeBriefing(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ text: 'a' });
  });

  it('may be none at all', () => {
    expect(decodeBriefing(new Uint8Array())).toEqual({ text: '' });
  });

  it('in a Windows code page are refused at the first letter that is not UTF-8', () => {
    const bytes = new Uint8Array([...encoder.encode('title: Über\nplace: M'), 0xfc, ...encoder.encode('nchen')]);
    expect(faultOf(bytes)).toMatchObject({
      code: 'not-utf8',
      severity: 'error',
      message: 'The file is not encoded as UTF-8: the byte FC is no part of a character',
      hint: 'It was most probably saved in an older encoding, which editors call ANSI, Windows-1252, Windows-1251 or Latin-1. Save the file as UTF-8 in your editor.',
      place: { line: 2, column: 9, length: 1 },
    });
  });

  it.each([
    ['PK\x03\x04word/document.xml', 'a Word, Excel or zip file'],
    ['{\\rtf1\\ansi title: Talks}', 'a file in Rich Text Format (RTF)'],
    ['%PDF-1.7', 'a PDF file'],
  ])('of another program are called by its name: %j', (content, name) => {
    expect(faultOf(encoder.encode(content))).toMatchObject({
      code: 'not-utf8',
      message: `This is ${name}, not plain text`,
      place: { line: 1, column: 1 },
    });
  });

  it('are refused at the bad byte, not at a replacement character that was typed', () => {
    const bytes = new Uint8Array([...encoder.encode('a \uFFFD\nb \uFFFD '), 0xff]);
    expect(faultOf(bytes)).toMatchObject({ code: 'not-utf8', place: { line: 2, column: 5 } });
  });

  it('are refused where a character is cut off at the end', () => {
    expect(faultOf(encoder.encode('ab–').subarray(0, 4))).toMatchObject({
      code: 'not-utf8',
      place: { line: 1, column: 3 },
    });
  });

  it.each([
    ['UTF-16 (little endian)', [0xff, 0xfe, 0x74, 0x00]],
    ['UTF-16 (big endian)', [0xfe, 0xff, 0x00, 0x74]],
  ])('in %s are refused by that name', (name, bytes) => {
    expect(faultOf(new Uint8Array(bytes)).message).toBe(`The file is encoded as ${name}, not as UTF-8`);
  });

  it('are refused where there are more than a briefing may have', () => {
    expect(faultOf(new Uint8Array(largestBriefing + 1))).toMatchObject({
      code: 'too-large',
      message: 'The file is larger than 1 MiB, the most that a briefing may have',
    });
    expect(decodeBriefing(new Uint8Array(largestBriefing))).toHaveProperty('text');
  });
});
