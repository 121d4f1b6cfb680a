/** Latin letters between Cyrillic ones that look the same, as a change of the keyboard leaves them, made Cyrillic: `мiльярд`. */
export function unmixCyrillic(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word) || !/[a-z]/i.test(word)) return word;
  return word.replace(/[aceiopxyABCEHIKMOPTX]/g, (letter) => cyrillicByLatin[letter] ?? letter);
}

/** Cyrillic letters that look like Latin ones, made Latin; all others stay: `plасe`. */
export function toLatin(word: string): string {
  return word.replace(/\p{Script=Cyrillic}/gu, (letter) => latinByCyrillic.get(letter) ?? letter);
}

const cyrillicByLatin: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

const latinByCyrillic = new Map(Object.entries(cyrillicByLatin).map(([latin, cyrillic]) => [cyrillic, latin]));
