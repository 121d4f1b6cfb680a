import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact } from '../../src/domain/decimal.ts';
import type { Figure, FigureValue } from '../../src/domain/figure.ts';
import type { Period } from '../../src/domain/period.ts';
import { readPeriod } from '../../src/domain/period-text.ts';
import { findReferenceTarget, type Piece, scanReferences, splitReferences } from '../../src/domain/reference.ts';

const place = { line: 1, column: 1, length: 1 };

function amount(billions: string) {
  return { value: new Exact(billions).times(1e9), quantum: new Exact(1e8), unit: 'USD' };
}

function valueFor(written: string, billions: string): FigureValue {
  const period: Period = readPeriod(written) ?? { kind: 'label', text: written };
  return { period, quantity: amount(billions), place };
}

function figureWith(values: readonly FigureValue[], rest: Partial<Figure> = {}): Figure {
  return { id: 'turnover', label: 'Turnover', indicator: 'turnover', unit: 'USD', values, place, ...rest };
}

function valueNamed(figure: Figure, name: string): string | undefined {
  const found = findReferenceTarget(figure, name);
  return found?.kind === 'value' ? found.value.quantity.value.div(1e9).toFixed() : undefined;
}

describe('a text with references', () => {
  it('is words and references in order', () => {
    expect(splitReferences(`Turnover was \${turnover.2023} in 2023.`)).toEqual([
      { kind: 'text', text: 'Turnover was ' },
      { kind: 'reference', figure: 'turnover', name: '2023' },
      { kind: 'text', text: ' in 2023.' },
    ]);
  });

  it('splits a reference at its first full stop, so that ranges of months are names', () => {
    expect(splitReferences(`\${ turnover . 2024-01..2024-09 }`)).toEqual([
      { kind: 'reference', figure: 'turnover', name: '2024-01..2024-09' },
    ]);
  });

  it('shows a doubled dollar sign as a plain brace', () => {
    expect(splitReferences(`Write $\${turnover.gap} for \${turnover.gap}`)).toEqual([
      { kind: 'text', text: `Write \${turnover.gap} for ` },
      { kind: 'reference', figure: 'turnover', name: 'gap' },
    ]);
  });

  it.each([
    'no reference',
    `\${turnover`,
    `\${turnover}`,
    `\${}`,
    `\${.2023}`,
    `\${turnover.}`,
    `\${a\n.b}`,
    '$turnover.2023',
  ])('leaves %j as words', (text) => {
    expect(splitReferences(text)).toEqual([{ kind: 'text', text }]);
  });

  it('finds the reference after an unclosed one', () => {
    expect(splitReferences(`\${turnover and \${turnover.peak}`)).toEqual([
      { kind: 'text', text: `\${turnover and ` },
      { kind: 'reference', figure: 'turnover', name: 'peak' },
    ]);
  });

  it('has no pieces where it is empty', () => {
    expect(splitReferences('')).toEqual([]);
  });

  it('loses nothing: its pieces make up the text', () => {
    const part = fc.constantFrom('$', '{', '}', '.', 'a', ' ', '\n', `\${a.b}`, `$\${`);
    const text = fc.array(part).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const references = scanReferences(typed).filter(({ kind }) => kind === 'reference');
        const written = references.map((reference) => reference.typed);
        const shown = splitReferences(typed).map((piece: Piece) =>
          piece.kind === 'text' ? piece.text : (written.shift() ?? ''),
        );
        expect(shown.join('')).toBe(typed.replaceAll(`$\${`, `\${`));
      }),
    );
  });

  it('has neighbouring words in one piece', () => {
    const kinds = splitReferences(`a $\${ b \${ c $\${`).map(({ kind }) => kind);
    expect(kinds).toEqual(['text']);
  });
});

describe('the name in a reference', () => {
  const turnover = figureWith([valueFor('2023', '4.4'), valueFor('2024-07..2024-09', '1.1'), valueFor('2024-H1', '2')]);

  it('is a period of the figure', () => {
    expect(valueNamed(turnover, '2023')).toBe('4.4');
  });

  it.each([
    ['2024-Q3', '1.1'],
    ['2024-q3', '1.1'],
    ['2024-07 .. 2024-09', '1.1'],
    ['2024-01..2024-06', '2'],
    ['2023-01..2023-12', '4.4'],
    ['2023-H1..2023-H2', '4.4'],
  ])('finds the value for %s however the file writes the period', (name, billions) => {
    expect(valueNamed(turnover, name)).toBe(billions);
  });

  it.each(['2022', '2024', 'Q3', '2024-13', 'target', 'peak', '', 'gaps'])('finds nothing for %j', (name) => {
    expect(findReferenceTarget(turnover, name)).toBeUndefined();
  });

  it('is a label, where the period is words', () => {
    expect(valueNamed(figureWith([valueFor('last two years', '0.1')]), 'last two years')).toBe('0.1');
  });

  it('latest is the value whose period ends last, wherever it stands in the list', () => {
    expect(valueNamed(turnover, 'latest')).toBe('1.1');
  });

  it('latest can be a day', () => {
    const figure = figureWith([valueFor('2024-11-18', '3'), valueFor('2024-11-17', '2'), valueFor('2024-10', '1')]);
    expect(valueNamed(figure, 'latest')).toBe('3');
  });

  it('latest is the one listed last, where two end on the same day', () => {
    const figure = figureWith([valueFor('2023', '4.4'), valueFor('2023-12', '0.4'), valueFor('2022', '4')]);
    expect(valueNamed(figure, 'latest')).toBe('0.4');
  });

  it('latest prefers a dated value to a label', () => {
    const figure = figureWith([valueFor('2022', '4'), valueFor('recently', '5')]);
    expect(valueNamed(figure, 'latest')).toBe('4');
  });

  it('latest is the last one listed, where all are labels', () => {
    const figure = figureWith([valueFor('last two years', '1'), valueFor('recently', '5')]);
    expect(valueNamed(figure, 'latest')).toBe('5');
  });

  it('latest is nothing, where there are no values', () => {
    expect(findReferenceTarget(figureWith([]), 'latest')).toBeUndefined();
  });

  it('target and peak are those of the figure', () => {
    const target = { quantity: amount('5'), place };
    const peak = { quantity: amount('6'), place };
    const figure = figureWith([], { target, peak });
    expect(findReferenceTarget(figure, 'target')).toEqual({ kind: 'target', target });
    expect(findReferenceTarget(figure, 'peak')).toEqual({ kind: 'peak', peak });
  });

  it('is a derived figure, which says itself whether it can be computed', () => {
    expect(findReferenceTarget(figureWith([]), 'growth_needed')).toEqual({ kind: 'derived', name: 'growth_needed' });
  });
});
