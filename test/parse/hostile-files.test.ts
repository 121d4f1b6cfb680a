import { describe, expect, it } from 'vitest';
import { mostMarks } from '../../src/parse/check-amount-of-marks.ts';
import { largestBriefing } from '../../src/parse/decode-briefing.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { renderFaults } from '../../src/render/faults.ts';
import { buildLargeBriefing } from '../bench/large-briefing.ts';

const head = 'title: Test\nmeeting:\n  date: 2024-11-18\n';

/** A briefing that goes on with one piece, over and over, up to the largest file that is read. */
function largest(piece: string): string {
  return head + piece.repeat(Math.floor((largestBriefing - head.length) / piece.length));
}

/** The same, up to the most marks that are read. */
function busiest(piece: string): string {
  const marks = piece.replace(/[\p{L}\p{N} \t_.]/gu, '').length;
  return head + piece.repeat(Math.floor((mostMarks - 50) / marks));
}

function codesOf(text: string): string[] {
  const { diagnostics } = parseBriefing(text);
  expect(renderFaults({ file: 'a.yaml', text, diagnostics, width: 80 })).not.toBe('');
  return [...new Set(diagnostics.map(({ code }) => code))];
}

// How fast each of these is told is what the time limit of a test holds; most of them once took ten times as long.

describe('a file as large as one may be', () => {
  it.each([
    '[',
    ']',
    '{a: ',
    '- ',
    '"',
    '"\n',
    "'",
    '\t\n',
    ':',
    `\${`,
    'a: "b" c\n',
    '&a [*a,*a]\n',
    'k: 1\n',
    '---\n',
    '? ',
  ])('is refused where it goes on with %j', (piece) => {
    expect(codesOf(largest(piece))).toEqual(['too-large']);
  });

  it.each(['\0', '\t', ' ', '\u00A0', 'word '])('is read to its end where it goes on with %j', (piece) => {
    expect(codesOf(largest(piece))).not.toContain('too-large');
  });

  it('is read where it is a briefing with ten thousand talking points and five hundred participants', () => {
    const text = buildLargeBriefing({ participants: 500, sectors: 100, talkingPoints: 100 });
    expect(parseBriefing(text).briefing?.agenda.flatMap(({ talkingPoints }) => talkingPoints)).toHaveLength(10_000);
  });

  it('is read where it is nothing but text', () => {
    expect(
      parseBriefing(`${head}scene_setter: |\n${'  A line of the scene setter that goes on.\n'.repeat(20_000)}`),
    ).toMatchObject({
      diagnostics: [],
    });
  });
});

describe('a file with as many marks as one may have', () => {
  it.each([
    '[',
    ']',
    '{a: ',
    '- ',
    '-\n',
    '"',
    '"\n',
    '>\n',
    ',',
    ': ',
    ':\n',
    '\\q',
    `\${`,
    'a: b: c\n',
    'a: "b" c\n',
    'a: [b\n',
    'a: @b\n',
    'b: &b [*a,*a]\n',
    '<<: x\n',
    '!a ',
    'k: 1\n',
    '? a\n',
    '\tx\n',
    'a #b\n',
  ])('is told what is wrong with it where it goes on with %j', (piece) => {
    const codes = codesOf(busiest(piece));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).not.toContain('too-large');
  });

  it.each(['summary: "', 'objectives: [', 'objectives: {', 'summary: '])('and ever so many after %j', (opening) => {
    for (const piece of ['\\q', '[', ',', '"', '{', `\${a.b} `, '*a,']) {
      expect(codesOf(head + opening + busiest(piece).slice(head.length))).not.toContain('too-large');
    }
  });
});

describe('a file with more faults than anybody reads', () => {
  it('says where the search for them ended', () => {
    const { diagnostics } = parseBriefing(`${head}objectives:\n${'  - @home\n'.repeat(2_000)}`);
    expect(diagnostics).toHaveLength(1_001);
    expect(diagnostics.at(-1)?.message).toBe('There are so many faults up to here that what follows was not looked at');
  });
});
