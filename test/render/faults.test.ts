import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Place } from '../../src/domain/diagnostic.ts';
import { formatCount, renderFaults } from '../../src/render/faults.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { findUnsafe } from '../../src/text/unsafe-characters.ts';

function fault(place: Place, rest: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'bad-value', severity: 'error', message: 'This cannot be', place, ...rest };
}

function render(text: string, diagnostics: readonly Diagnostic[], width = 80): string {
  return renderFaults({ file: 'visit.yaml', text, diagnostics, width });
}

/** What stands above the carets. */
function pointedAt(report: string): string[] {
  const lines = report.split('\n');
  return lines.flatMap((line, index) => {
    const caret = line.indexOf('^');
    return caret < 0 ? [] : [(lines[index - 1] ?? '').slice(caret, line.lastIndexOf('^') + 1)];
  });
}

describe('the report of faults', () => {
  it('shows place, message and code, the line with a caret, the fix, and the count', () => {
    const report = render('title: Visit\nstatus: finale\n', [
      fault({ line: 2, column: 9, length: 6 }, { hint: 'Did you mean “final”?' }),
    ]);
    expect(report).toBe(`visit.yaml:2:9  error  This cannot be  [bad-value]
  |
2 | status: finale
  |         ^^^^^^
  fix: Did you mean “final”?

1 error
`);
  });

  it('shows the first of two duplicates too', () => {
    const report = render('a: 1\n'.repeat(12), [
      fault(
        { line: 12, column: 1, length: 1 },
        { related: { place: { line: 3, column: 1, length: 1 }, message: 'The first one is here' } },
      ),
    ]);
    expect(report).toContain('The first one is here: visit.yaml:3:1\n   |\n 3 | a: 1\n   | ^');
    expect(report).toContain('12 | a: 1\n   | ^');
  });

  it('shows no line where there is none: an empty file, or one that could not be read', () => {
    expect(render('', [fault({ line: 1, column: 1, length: 1 })])).toBe(
      'visit.yaml:1:1  error  This cannot be  [bad-value]\n\n1 error\n',
    );
  });

  it('wraps a long fix under its beginning', () => {
    const report = render(
      'a: 1\n',
      [fault({ line: 1, column: 1, length: 1 }, { hint: 'Write a date. '.repeat(6) })],
      40,
    );
    expect(report).toContain('\n  fix: Write a date. Write a date. Write\n       a date. Write a date.');
  });

  it('fits into the panels of the smallest window', () => {
    const message = 'The quotation mark " that opens here is never closed';
    const text = `summary: "The Governor comes to agree on road building.\n`;
    const report = render(text, [fault({ line: 1, column: 10, length: 1 }, { message })], 38);
    expect(Math.max(...report.split('\n').map(displayWidth))).toBeLessThanOrEqual(38);
    expect(report.replace(/\s+/g, ' ')).toContain(message);
  });

  it('cuts a long line around the place', () => {
    const text = `a: ${'before '.repeat(40)}HERE${' after'.repeat(40)}\n`;
    const report = render(text, [fault({ line: 1, column: text.indexOf('HERE') + 1, length: 4 })], 60);
    expect(pointedAt(report)).toEqual(['HERE']);
    expect(report).toMatch(/\| \.\.\..*HERE.*\.\.\.\n/);
  });

  it('has its carets under tabs, wide letters and joined emoji', () => {
    for (const before of ['\t', '白俄罗斯 ', '👨‍👩‍👧 ', 'e\u0301 ']) {
      const report = render(`${before}HERE\n`, [fault({ line: 1, column: before.length + 1, length: 4 })]);
      const [, source = '', carets = ''] = report.split('\n').slice(1);
      expect(carets.indexOf('^') - 4).toBe(displayWidth(source.slice(4, source.indexOf('HERE'))));
    }
  });

  it('takes no notice of Windows line ends', () => {
    expect(render('a: 1\r\nb: 2\r\n', [fault({ line: 1, column: 4, length: 1 })])).toContain('1 | a: 1\n  |    ^\n');
  });

  it('writes out what would command the terminal or turn the text around', () => {
    const evil = 'title: \u001B[2J\u202Ex\u0007';
    const report = renderFaults({
      file: 'a\u001B]0;b.yaml',
      text: evil,
      diagnostics: [fault({ line: 1, column: 8, length: 1 }, { message: evil, hint: evil })],
      width: 80,
    });
    expect(findUnsafe(report)).toEqual([]);
    expect(pointedAt(report)).toEqual(['<U+001B>']);
  });

  it('never breaks its frame, whatever the line holds and wherever the place is', () => {
    const unit = fc.oneof(fc.constantFrom('\t', '\u001B', '白', '👨‍👩‍👧', ' '), fc.string({ maxLength: 2 }));
    const line = fc.array(unit, { maxLength: 120 }).map((units) => units.join('').replaceAll('\n', ''));
    const where = fc.record({ column: fc.integer({ min: 1, max: 200 }), length: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(line, where, fc.integer({ min: 38, max: 120 }), (text, { column, length }, width) => {
        const report = render(text, [fault({ line: 1, column: Math.min(column, text.length + 1), length })], width);
        expect(findUnsafe(report)).toEqual([]);
        const [, ...framed] = report.split('\n').filter((shown) => /^[ 1] \|/.test(shown));
        for (const shown of framed) expect(displayWidth(shown)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('very many faults', () => {
  it('are shown up to a number that can be read, and all are counted', () => {
    const faults = Array.from({ length: 1200 }, () => fault({ line: 1, column: 1, length: 5 }));
    const report = render('title: T', faults, 80);
    expect(report.match(/\^\^\^\^\^/g)).toHaveLength(500);
    expect(report).toContain('700 more are left out here.');
    expect(report).toMatch(/1200 errors\n$/);
  });
});

describe('the count of faults', () => {
  const place = { line: 1, column: 1, length: 1 };
  const error = fault(place);
  const warning = fault(place, { severity: 'warning' });

  it.each([
    [[], 'No errors, no warnings'],
    [[error], '1 error'],
    [[warning], '1 warning'],
    [[error, warning, warning], '1 error, 2 warnings'],
    [[error, error], '2 errors'],
  ])('is in words', (diagnostics, words) => {
    expect(formatCount(diagnostics)).toBe(words);
  });
});
