import type { Aspect, Reason } from '../derived.ts';
import type { Figure } from '../figure.ts';

const statedOf: Readonly<Record<Aspect, (figure: Figure) => string | undefined>> = {
  indicator: ({ indicator }) => indicator,
  reporter: ({ between }) => between?.reporter,
  partner: ({ between }) => between?.partner,
  scope: ({ scope }) => scope,
  unit: ({ unit }) => unit,
  price_basis: ({ priceBasis }) => priceBasis,
  valuation: ({ valuation }) => valuation,
};

/**
 * In what two figures differ that must be the same for a calculation with both, or nothing. What only one of them
 * states differs too: nobody can know that 3.1 billion are goods alone because another figure says so of itself.
 */
export function findDifference(a: Figure, b: Figure, aspects: readonly Aspect[]): Reason | undefined {
  const aspect = aspects.find((each) => !sameWords(statedOf[each](a), statedOf[each](b)));
  return aspect && { code: 'differs', aspect, stated: [statedOf[aspect](a), statedOf[aspect](b)] };
}

/** Whether two names or words are the same, whatever their capitals and spaces. */
export function sameWords(a: string | undefined, b: string | undefined): boolean {
  return fold(a) === fold(b);
}

function fold(words: string | undefined): string | undefined {
  return words?.trim().replace(/\s+/gu, ' ').toLowerCase();
}
