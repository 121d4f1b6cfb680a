/** An amount taken apart: what stands before its digits, the digits as typed, and what stands behind them. */
export interface AmountParts {
  readonly approximate: boolean;
  readonly negative: boolean;
  /** A currency or other words before the digits; empty where there are none. */
  readonly before: string;
  /** The digits with their marks, as typed. */
  readonly digits: string;
  /** The power of ten of `e9`; 0 where there is none. */
  readonly exponent: number;
  /** Everything behind the digits; empty where there is nothing. */
  readonly rest: string;
}

const approximately =
  /^(?:[~≈]|(?:about|approximately|approx\.?|around|roughly|circa|zirka|ca?\.|ca|rund|rd\.|etwa|ungefähr|около|ок\.|примерно|приблизительно|прибл\.|порядка|каля|прыкладна|прыблізна)\s)\s*/iu;
const minus = /^(?:[+-]\s?|(?:minus|минус|мінус)\s)/iu;
const amountPattern = /^(\D*?)([+-]?)\s?(\d[\d.,'’\s]*\d|\d)(?:e([+-]?\d{1,3}))?(?![\d.,])\s*(\S.*)?$/iu;

/** One kind of space, and the minus sign and the hyphens of word processors as a hyphen-minus. */
export function normaliseTyping(typed: string): string {
  return typed
    .trim()
    .replace(/\s/gu, ' ')
    .replace(/[\u2212\u2010\u2011\ufe63\uff0d]/gu, '-');
}

/** Takes an amount apart; `undefined` where there are no digits, two signs, or digits that end in a mark. */
export function splitAmount(text: string): AmountParts | undefined {
  const rough = approximately.exec(text)?.[0] ?? '';
  const exact = text.slice(rough.length);
  const sign = minus.exec(exact)?.[0] ?? '';
  const match = amountPattern.exec(exact.slice(sign.length));
  if (match === null) return undefined;
  const [, before = '', innerSign = '', digits = '', exponent = '0', rest = ''] = match;
  if (sign !== '' && innerSign !== '') return undefined;
  return {
    approximate: rough !== '',
    negative: innerSign === '-' || (sign !== '' && !sign.startsWith('+')),
    before: before.trim(),
    digits,
    exponent: Number(exponent),
    rest,
  };
}
