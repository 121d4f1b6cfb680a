import type { BriefingDocument, SectionId } from '../../src/document/document.ts';
import { formatDate, formatDateWithDay, formatTime } from '../../src/document/format/format-date.ts';
import { formatPeriod } from '../../src/document/format/format-period.ts';
import { type Words, wordsFor } from '../../src/document/words/words.ts';
import type { Briefing, Statement } from '../../src/domain/briefing.ts';
import type { CalendarDate, TimeOfDay } from '../../src/domain/calendar.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { splitReferences } from '../../src/domain/reference.ts';
import { factsOf, squeeze } from './panels-facts.ts';

/** What an author has written and a document must have: one of these texts, each in pieces that follow one another. */
interface Expected {
  readonly key: string;
  readonly anyOf: readonly (readonly string[])[];
}

/** Names of other items, for whom a text is meant, the rank within a side, the place in the file. */
const notShown = ['id', 'sources', 'source', 'figures', 'for', 'unit', 'precedence', 'line', 'column', 'length'];

/** Which section has an entry for each item of a list; the texts of an item must stand in its own entry. */
const sectionOf: Readonly<Record<string, SectionId>> = {
  participants: 'participants',
  agenda: 'agenda',
  figures: 'figures',
  sources: 'record',
};

/** What the author of a briefing has written and its document does not have: texts, choices, dates and amounts. */
export function findLostTexts(briefing: Briefing, document: BriefingDocument): string[] {
  const look = (node: unknown, where: unknown) => {
    const facts = [...factsOf(where), ...rawsOf(where)];
    return listExpected(node, briefing)
      .filter(({ anyOf }) => !anyOf.some((pieces) => facts.some((fact) => holds(fact, pieces))))
      .map(({ key, anyOf }) => `${key}: ${anyOf[0]?.join(' … ')}`);
  };
  // The language of a briefing is not said: everything is said in it.
  const { language: _, ...said } = briefing;
  return Object.entries(said).flatMap(([key, node]) => {
    const section = document.sections.find(({ id }) => id === sectionOf[key]);
    if (section === undefined || !Array.isArray(node)) return look({ [key]: node }, document);
    return node.flatMap((item) => {
      const group = section.groups.find(({ entries }) => entries.some(({ id }) => id === item.id));
      return look(item, [group?.title ?? '', group?.entries.find(({ id }) => id === item.id) ?? '']);
    });
  });
}

function listExpected(item: unknown, briefing: Briefing): Expected[] {
  const words = wordsFor(briefing.language);
  const list = (key: string, node: unknown): Expected[] => {
    if (notShown.includes(key)) return [];
    if (Array.isArray(node)) return node.flatMap((each) => list(key, each));
    if (isStatement(node)) return [{ key, anyOf: [[...piecesOf(node.text), ...sayCitations(node, briefing)]] }];
    const anyOf = sayValue(key, node, briefing, words);
    if (anyOf.length > 0) return [{ key, anyOf }];
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([name, value]) => list(name, value));
  };
  return list('', item);
}

/** The ways in which a single value may be said; none for what is made of several. */
function sayValue(key: string, node: unknown, briefing: Briefing, words: Words): (readonly string[])[] {
  if (key === 'lead') return briefing.participants.filter(({ id }) => id === node).map(({ name }) => [name]);
  if (key === 'present') return node === false ? [[words.labels.notPresent]] : [];
  if (key === 'minutes') return [[words.labels.minutes(String(node))]];
  if (key === 'quantity') return [[sayRaw((node as Quantity).value.toFixed())]];
  if (key === 'period' || key === 'by') return [[formatPeriod(node as Period, words)]];
  if (key === 'start') return [[formatTime(node as TimeOfDay)]];
  if (isDate(node)) return [[formatDate(node, words)], [formatDateWithDay(node, words)]];
  if (typeof node !== 'string') return [];
  if (key === 'marking') return [[node.toLocaleUpperCase(briefing.language)]];
  const choices = choiceWords(key, node, words);
  return choices.length > 0 ? choices.map((word) => [word]) : [piecesOf(node)];
}

/** The words for a value that is chosen from a list, such as a status. */
function choiceWords(key: string, code: string, words: Words): string[] {
  const tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
    status: [words.statuses, words.valueStatuses, words.commitmentStatuses],
    kind: [words.kinds],
    side: [words.sides],
    role: [words.roles],
    tier: [words.tiers],
    indicator: [words.indicators],
    language: [words.labels.languages],
  };
  return (tables[key] ?? []).flatMap((table) => table[code] ?? []);
}

/** A text around its references; a full stop may have become one with that of a value. */
function piecesOf(text: string): string[] {
  return splitReferences(text).flatMap((piece) => (piece.kind === 'text' ? [piece.text.replace(/^\./, '')] : []));
}

function sayCitations({ sources }: Statement, briefing: Briefing): string[] {
  return briefing.sources.flatMap(({ id }, index) => (sources.includes(id) ? [`[${index + 1}]`] : []));
}

/** The exact numbers behind the values of a piece of a document. */
function rawsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'raw' in node && typeof node.raw === 'string' ? [squeeze(sayRaw(node.raw))] : [];
  return [...own, ...Object.values(node).flatMap(rawsOf)];
}

function sayRaw(number: string): string {
  return `exactly ${number};`;
}

function holds(fact: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces.map(squeeze)) {
    const at = fact.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

function isStatement(node: unknown): node is Statement {
  return typeof node === 'object' && node !== null && 'text' in node && 'sources' in node && 'figures' in node;
}

function isDate(node: unknown): node is CalendarDate {
  return typeof node === 'object' && node !== null && 'year' in node && 'month' in node && 'day' in node;
}
