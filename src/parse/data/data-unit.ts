import { makeVisible } from '../../text/unsafe-characters.ts';
import { isKnownUnit, isListedUnit, unitsOf } from '../unit-words.ts';

/** A unit with the power of ten that its numbers are given in: `1000 USD` is USD and 3. Without a unit, its name is not said. */
export interface Unit {
  readonly unit?: string;
  readonly exponent: number;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:1[ .,]?000|thousands?|thsd|ths|tsd|tausend|тыс|тысяч[аиы]?)$/iu, 3],
  [/^(?:1[ .,]?000[ .,]?000|millions?|mill?|mio|mln|mn|millionen|млн|миллион(?:ов|а)?|мільён(?:аў|ы)?)$/iu, 6],
  [/^(?:1[ .,]?000[ .,]?000[ .,]?000|billions?|bn|bln|mrd|milliarden?|млрд|миллиард(?:ов|а)?|мільярд(?:аў|ы)?)$/iu, 9],
  [/^(?:trillions?|trn|tn|bio|трлн)$/iu, 12],
];

/**
 * Reads the unit of a column as files and people write it: `1000 USD`, `US$ Mil`, `thousand EUR`, `Tsd. EUR`,
 * `MIO_EUR`, `млн руб.`. What is left beside the scale is the unit. Nothing where there is no text.
 */
export function readUnit(text: string): Unit | undefined {
  const words = text
    .trim()
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}\b)/gu, '$1')
    .split(/[\s_]+/u)
    .filter((word) => word !== '' && word !== 'in');
  if (words.length === 0) return undefined;
  let exponent = 0;
  const rest = words.filter((word) => {
    const scale = scales.find(([pattern]) => pattern.test(word.replace(/\.$/, '')));
    exponent += scale?.[1] ?? 0;
    return scale === undefined;
  });
  const name = makeVisible(rest.join(' ')).slice(0, 60);
  return name === '' ? { exponent } : { unit: unitsOf(name)[0] ?? name, exponent };
}

/** Abbreviations of a scale that are words of their own where no unit stands beside them: a steel mill. */
const notAlone = /^(?:mill|bio|tn|mn)\.?$/iu;

/**
 * The unit that a heading names among other words: `Exports (thousand USD)`, `Wert in Tsd. EUR`, `Экспорт, млн долл. США`.
 * A unit without a scale counts only at the end. Nothing where none is named.
 */
export function readHeadingUnit(heading: string): Unit | undefined {
  const words = heading
    .slice(0, 300)
    .replace(/[()[\]:;/]|,(?!\d)/gu, ' ')
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  for (let length = Math.min(words.length, longestUnit); length > 0; length--) {
    for (let from = words.length - length; from >= 0; from--) {
      const unit = readNamedUnit(words.slice(from, from + length).join(' '), from + length === words.length);
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

/** So many words has the longest unit with its scale. */
const longestUnit = 6;

function readNamedUnit(text: string, isLast: boolean): Unit | undefined {
  const unit = readUnit(text);
  if (unit === undefined) return undefined;
  if (unit.unit === undefined) return unit.exponent > 0 && !notAlone.test(text) ? unit : undefined;
  if (unit.exponent > 0) return isKnownUnit(unit.unit) ? unit : undefined;
  return isLast && isListedUnit(text) ? unit : undefined;
}
