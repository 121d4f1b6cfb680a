/**
 * The units that a sign or word of an amount may stand for. `$` and "dollars" can be those of several
 * countries; they fit a figure in any of them and mean the first where the figure names no unit.
 */
const units: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
    ['$', 'dollar', 'dollars', 'доллар', 'доллара', 'долларов', 'долл', 'долар', 'долара', 'долараў', 'дол'],
  ],
  [
    ['USD'],
    [
      'us$',
      'us-dollar',
      'us dollar',
      'us dollars',
      'долл сша',
      'долларов сша',
      'доллара сша',
      'долараў зша',
      'дол зша',
    ],
  ],
  [['EUR'], ['€', 'euro', 'euros', 'евро', 'еўра']],
  [['GBP'], ['£', 'pound', 'pounds', 'pfund']],
  [['JPY', 'CNY'], ['¥']],
  [['CNY'], ['yuan', 'юань', 'юаня', 'юаней', 'юаняў']],
  [['BYN'], ['br', 'бел руб', 'белорусских рублей', 'беларускіх рублёў', 'belarusian roubles', 'belarusian rubles']],
  [['RUB'], ['₽', 'росс руб', 'российских рублей', 'расійскіх рублёў', 'russian roubles', 'russian rubles']],
  [
    ['RUB', 'BYN'],
    ['rouble', 'roubles', 'ruble', 'rubles', 'rubel', 'руб', 'рубль', 'рубля', 'рублей', 'рублі', 'рублёў'],
  ],
  [['%'], ['percent', 'per cent', 'prozent', 'процент', 'процента', 'процентов', 'працэнт', 'працэнта', 'працэнтаў']],
  [['t'], ['tonnes', 'tonne', 'tonnen', 'тонна', 'тонны', 'тонн', 'тон', 'т']],
];

const byWord: ReadonlyMap<string, readonly string[]> = new Map(
  units.flatMap(([codes, words]) => words.map((word) => [word, codes] as const)),
);

/** The units that a unit word can stand for; the word itself where it is none of the known ones. */
export function unitsOf(word: string): readonly string[] {
  return byWord.get(normalise(word)) ?? [isCode(word) ? word.toUpperCase() : word];
}

/** Whether the unit written in an amount is the unit of its figure, in any of its spellings. */
export function isUnit(word: string, unit: string): boolean {
  if (normalise(word) === normalise(unit)) return true;
  const wanted = unitsOf(unit);
  return unitsOf(word).some((candidate) => wanted.includes(candidate));
}

/** Whether a word is one of the known unit words or looks like a currency code. */
export function isKnownUnit(word: string): boolean {
  return byWord.has(normalise(word)) || /^[A-Z]{3}$/.test(word);
}

function isCode(word: string): boolean {
  return /^[a-z]{3}$/i.test(word) && word === word.toUpperCase();
}

function normalise(word: string): string {
  return word.toLowerCase().replaceAll('.', '').trim();
}
