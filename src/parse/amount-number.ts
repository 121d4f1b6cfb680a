import type { Language } from '../domain/language.ts';

/** The digits of an amount in plain decimal notation, or why they cannot be read and what to write instead. */
export type NumberReading =
  | { readonly digits: string; readonly decimals: number }
  | { readonly problem: 'unreadable'; readonly instead?: string }
  | { readonly problem: 'ambiguous'; readonly readings: readonly [string, string] };

/**
 * Reads digits with their marks: spaces and apostrophes group thousands everywhere; the decimal mark is the
 * language's own or a point; the language's own thousands mark is read where it can mean nothing else.
 * `besideWord` says that a scale or unit word stands beside the number.
 */
export function readNumber(typed: string, language: Language, besideWord: boolean): NumberReading {
  const joined = joinGroups(typed);
  if (joined === undefined) return { problem: 'unreadable' };
  const { text, grouped } = joined;
  const marks = text.replace(/\d/g, '');
  if (marks === '') return plain(text, '');
  const own = language === 'en' ? { decimal: '.', group: ',' } : { decimal: ',', group: language === 'de' ? '.' : '' };
  if (marks.length > 1) return readSeveralMarks(text, marks, own, grouped);
  return readOneMark(text, marks, own, { grouped, besideWord });
}

interface Marks {
  readonly decimal: string;
  readonly group: string;
}

/** Takes spaces and apostrophes out where they stand between groups of three digits. */
function joinGroups(typed: string): { text: string; grouped: boolean } | undefined {
  if (!/[\s'’]/.test(typed)) return { text: typed, grouped: false };
  const match = /^(\d{1,3}(?:[\s'’]\d{3})+)([.,]\d+)?$/.exec(typed);
  if (match === null) return undefined;
  return { text: (match[1] ?? '').replace(/[\s'’]/g, '') + (match[2] ?? ''), grouped: true };
}

function readSeveralMarks(text: string, marks: string, own: Marks, grouped: boolean): NumberReading {
  const last = marks.at(-1) ?? '';
  const groupMark = marks[0] ?? '';
  const allGroups = marks === groupMark.repeat(marks.length);
  const [head = '', tail = ''] = allGroups ? [text, ''] : splitLast(text, last);
  const inGroups = head.split(groupMark);
  if (grouped || !isGrouped(inGroups)) return { problem: 'unreadable' };
  const whole = inGroups.join('');
  const rightMarks = groupMark === own.group && (allGroups || last === own.decimal);
  if (rightMarks) return plain(whole, tail);
  return { problem: 'unreadable', instead: tail === '' ? whole : whole + own.decimal + tail };
}

function readOneMark(
  text: string,
  mark: string,
  own: Marks,
  { grouped, besideWord }: { grouped: boolean; besideWord: boolean },
): NumberReading {
  const [whole = '', tail = ''] = text.split(mark);
  if (whole === '' || tail === '') return { problem: 'unreadable' };
  const couldGroup = !grouped && tail.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (mark === own.decimal) return plain(whole, tail);
  if (mark === '.') {
    if (!couldGroup) return plain(whole, tail);
    return { problem: 'ambiguous', readings: [`${whole}${own.decimal}${tail}`, whole + tail] };
  }
  if (!couldGroup) return { problem: 'unreadable', instead: `${whole}.${tail}` };
  if (besideWord) return { problem: 'ambiguous', readings: [`${whole}.${tail}`, whole + tail] };
  return plain(whole + tail, '');
}

function splitLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

function isGrouped(groups: readonly string[]): boolean {
  return groups.length > 1 && groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
}

function plain(whole: string, decimals: string): NumberReading {
  return { digits: decimals === '' ? whole : `${whole}.${decimals}`, decimals: decimals.length };
}
