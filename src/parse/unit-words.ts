/**
 * The units that a sign or word of an amount may stand for, by patterns over lower-case words without full stops.
 * "Dollars" can be those of several countries; they fit a figure in any of them and mean the first where the figure
 * names no unit. Roubles and the yen sign mean none in particular.
 */
const units: readonly (readonly [codes: readonly string[], words: RegExp])[] = [
  [['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'], /^(?:\$|dollars?|доллар(?:а|ы|ов)?|долл?|долар(?:а|ы|аў)?)$/u],
  [
    ['USD'],
    /^(?:usd|us ?\$|(?:us|american) dollars?|(?:us )?amerikanische[rn]? dollar|долл?(?:ар(?:а|ы|ов)?)? сша|долл?(?:ар(?:а|ы|аў)?)? зша|(?:ам|амер|американск(?:ий|ого|ие|их)) (?:долл?|доллар(?:а|ы|ов)?)|(?:амер|амерыканск(?:і|ага|ія|іх)) (?:долл?|долар(?:а|ы|аў)?))$/u,
  ],
  [['CAD'], /^(?:cad|ca? ?\$|canadian dollars?)$/u],
  [['AUD'], /^(?:aud|au? ?\$|australian dollars?)$/u],
  [['NZD'], /^(?:nzd|nz ?\$)$/u],
  [['SGD'], /^(?:sgd|s ?\$)$/u],
  [['HKD'], /^(?:hkd|hk ?\$)$/u],
  [['EUR'], /^(?:eur|€|euros?|евро|еўра)$/u],
  [['GBP'], /^(?:gbp|£|(?:pounds?|pfund)(?: sterling)?|фунт(?:а|ы|ов|аў)?(?: стерлингов| стэрлінгаў)?)$/u],
  [['JPY', 'CNY'], /^¥$/u],
  [['JPY'], /^(?:jpy|yen|[йиі]ен[аы]?)$/u],
  [['CNY'], /^(?:cny|rmb|renminbi|yuan|юан(?:ь|я|и|і|ей|яў))$/u],
  [['CHF'], /^(?:chf|(?:swiss francs?|(?:schweizer )?franken)|швейцарск(?:ий|ого|ие|их) франк(?:а|и|ов)?)$/u],
  [['PLN'], /^(?:pln|zlotys?|z[lł]oty|злот(?:ый|ого|ые|ых))$/u],
  [['KZT'], /^(?:kzt|₸|tenge|тенге|тэнге)$/u],
  [
    ['BYN'],
    /^(?:byn|br|(?:belarus+ian|belarus+ische[rn]?|weißrussische[rn]?) (?:rou?bles?|rubel)|(?:бел|белор|белорус|белорусск(?:ий|ого|ие|их)|беларус|беларуск(?:і|ага|ія|іх)) руб(?:л(?:ь|я|и|і|ей|ёў)|ель)?)$/u,
  ],
  [
    ['RUB'],
    /^(?:rub|rur|₽|(?:russian|russische[rn]?) (?:rou?bles?|rubel)|(?:рос|росс|российск(?:ий|ого|ие|их)|рас|расійск(?:і|ага|ія|іх)) руб(?:л(?:ь|я|и|і|ей|ёў)|ель)?)$/u,
  ],
  [['RUB', 'BYN'], /^(?:rou?bles?|rubel|руб(?:л(?:ь|я|и|і|ей|ёў)|ель)?)$/u],
  [['%'], /^(?:%|per ?cent|pct|prozent|v ?h|процент(?:а|ы|ов)?|проц|працэнт(?:а|ы|аў)?|прац)$/u],
  [['t'], /^(?:t|tonnes?|metric tons?|tonnen?|т|тонн[аы]?|тон[аы]?)$/u],
];

/** The units that a unit word can stand for; the word itself where it is none of the known ones. */
export function unitsOf(word: string): readonly string[] {
  return lookUp(word) ?? [isCode(word) ? word.toUpperCase() : word];
}

/**
 * The units that a word can stand for where it does not say which: `руб.` is a rouble of Russia or of Belarus, `¥` a
 * yen or a yuan. None for all other words; a dollar without a country is that of the United States.
 */
export function unsettledUnits(word: string): readonly string[] {
  const codes = lookUp(word) ?? [];
  return codes.length > 1 && codes[0] !== 'USD' ? codes : [];
}

/** Whether the unit written in an amount is the unit of its figure, in any of its spellings. */
export function isUnit(word: string, unit: string): boolean {
  if (normalise(word) === normalise(unit)) return true;
  const wanted = unitsOf(unit);
  return unitsOf(word).some((candidate) => wanted.includes(candidate));
}

/** Whether a word is one of the known unit words or looks like a currency code. */
export function isKnownUnit(word: string): boolean {
  return isListedUnit(word) || /^[A-Z]{3}$/.test(word);
}

/** Whether a word is one of the known unit words, signs or codes. */
export function isListedUnit(word: string): boolean {
  return lookUp(word) !== undefined;
}

function lookUp(word: string): readonly string[] | undefined {
  const plain = normalise(word);
  return units.find(([, words]) => words.test(plain))?.[0];
}

function isCode(word: string): boolean {
  return /^[a-z]{3}$/i.test(word) && word === word.toUpperCase();
}

/** `долл.США` and `U.S.-Dollar` as `долл сша` and `us dollar`. */
function normalise(word: string): string {
  const spaced = word.toLowerCase().replace(/\.(?=\p{L}{2})/gu, ' ');
  return spaced
    .replaceAll('.', '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}
