/** The forms of a noun beside a number in Russian and Belarusian: 1, 2–4, 5 and more, and a number with a fraction. */
export interface NumberForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly fraction: string;
}

/**
 * The form of a noun that a formatted number asks for: `1 рубль`, `22 рубля`, `11 рублей`, `4,4 рубля`. A scale word
 * such as `млрд` behind the number asks for the genitive plural. Of a range, the last number decides.
 */
export function agreeWithNumber(text: string, forms: NumberForms): string {
  if (!/\d$/.test(text)) return forms.many;
  if (/,\d+$/.test(text)) return forms.fraction;
  const [, tens = '', units = ''] = /(\d?)(\d)$/.exec(text) ?? [];
  if (tens === '1') return forms.many;
  if (units === '1') return forms.one;
  return /[2-4]/.test(units) ? forms.few : forms.many;
}

/** A way to say how many there are of something, by its forms for 1, 2–4, and 5 and more. */
export function countedIn(one: string, few: string, many: string): (count: number) => string {
  return (count) => `${count} ${agreeWithNumber(String(count), { one, few, many, fraction: few })}`;
}

/** A noun or an abbreviation that is the same beside every number. */
export function unchanged(noun: string): NumberForms {
  return { one: noun, few: noun, many: noun, fraction: noun };
}

/** An amount in a currency by its name, in the form that the number asks for; by its code where the table has no name. */
export function sayMoney(scaled: string, currency: string, names: Readonly<Record<string, NumberForms>>): string {
  const forms = names[currency];
  return `${scaled} ${forms ? agreeWithNumber(scaled, forms) : currency}`;
}

/** A period for running text: bare years get their mark, `2023 г.` and `2022–2023 гг.`; all others have it already. */
export function addYearMark(period: string): string {
  if (/^\d{4}$/.test(period)) return `${period}\u00a0г.`;
  return /^\d{4}–\d{4}$/.test(period) ? `${period}\u00a0гг.` : period;
}

/** A text with its full stop, which the point of an abbreviation at the end already is: `… за 2023 г.` */
export function closeSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
