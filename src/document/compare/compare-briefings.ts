import type { Briefing } from '../../domain/briefing.ts';
import { compareFields, type FoundChange, tellChange, type Where } from './compare-fields.ts';
import { describeBriefing } from './describe-briefing.ts';
import type { SameIds } from './describe-statements.ts';
import { findMoves } from './find-moves.ts';
import { matchParts, type PartPair } from './match-parts.ts';
import type { Change, ChangeSection, ComparedSection, Part } from './part.ts';

/**
 * What has changed from one briefing to another, by meaning: nothing for a new order of keys, for remarks, or for
 * another spelling of the same. Texts are compared as they were typed, so that a figure that changes is told once.
 */
export function compareBriefings(before: Briefing, after: Briefing): Change[] {
  const later = describeBriefing(after, unknownIds);
  const sameIds = findSameIds(describeBriefing(before, unknownIds), later);
  const earlier = new Map(describeBriefing(before, sameIds).map((each) => [each.section, each]));
  return later
    .flatMap((section) => compareSections(earlier.get(section.section) ?? section, section))
    .map(({ part, ...change }) => change);
}

const unknownIds: SameIds = { participants: new Map(), figures: new Map(), sources: new Map() };

/** Which ids of the earlier briefing stand for the same as ids of the later one. */
function findSameIds(before: readonly ComparedSection[], after: readonly ComparedSection[]): SameIds {
  const idsIn = (section: ChangeSection) => {
    const partsOf = (sections: readonly ComparedSection[]) => sections.find((each) => each.section === section)?.parts;
    const pairs = matchParts(partsOf(before) ?? [], partsOf(after) ?? []);
    return new Map(
      pairs.flatMap(({ before: old, after: current }) => (old && current ? [[old.key, current.key]] : [])),
    );
  };
  return { participants: idsIn('Participants'), figures: idsIn('Figures'), sources: idsIn('Sources') };
}

function compareSections(before: ComparedSection, after: ComparedSection): FoundChange[] {
  const where = { section: after.section, path: [] };
  return findMoves([
    ...compareFields(before.fields, after.fields, where),
    ...compareParts(before.parts, after.parts, where),
  ]);
}

function compareParts(before: readonly Part[], after: readonly Part[], where: Where): FoundChange[] {
  const pairs = matchParts(before, after);
  return [...pairs.flatMap((pair) => comparePair(pair, where)), ...findNewOrder(pairs, before, where)];
}

function comparePair({ before, after }: PartPair, where: Where): FoundChange[] {
  if (after === undefined) return before === undefined ? [] : tellWhole('removed', before, where);
  if (before === undefined) return tellWhole('added', after, where);
  if (after.follows) return compareResults(before, after, where);
  const inside = { ...where, path: [...where.path, after.name ?? after.title] };
  return [
    ...compareTitles(before, after, where),
    ...compareFields(before.fields, after.fields, inside),
    ...compareParts(before.parts, after.parts, inside),
  ];
}

/** A calculation whose title names another period speaks of something else, and is told with both titles. */
function compareResults(before: Part, after: Part, where: Where): FoundChange[] {
  const [old, current] = [before, after].map(({ title, fields }) => ({ title, text: fields[0]?.text ?? '' }));
  if (old === undefined || current === undefined || (old.text === current.text && old.title === current.title))
    return [];
  const earlier = old.title === current.title ? old.text : `${old.title}: ${old.text}`;
  return [{ ...tellChange(current.title, earlier, current.text, where), follows: true }];
}

function compareTitles(before: Part, after: Part, where: Where): FoundChange[] {
  const inside = { ...where, path: [...where.path, after.title] };
  if (before.title !== after.title) return [tellChange(after.kind, before.title, after.title, where)];
  return after.hasId && before.key !== after.key ? [tellChange('id', before.key, after.key, inside)] : [];
}

/** Something new or gone with all that belongs to it. What is calculated goes without saying. */
function tellWhole(kind: 'added' | 'removed', part: Part, where: Where): FoundChange[] {
  const { title, fields, parts } = part;
  const value = kind === 'added' ? { after: title } : { before: title };
  const inside = { ...where, path: [...where.path, part.name ?? title] };
  const own: FoundChange = { ...where, kind, what: part.kind, ...value, details: fields, part };
  if (part.follows) return [{ ...own, what: title, ...tellResult(kind, part), details: [], follows: true }];
  return [own, ...parts.filter((each) => !each.follows).flatMap((each) => tellWhole(kind, each, inside))];
}

function tellResult(kind: 'added' | 'removed', { fields }: Part): Pick<FoundChange, 'before' | 'after'> {
  const text = fields[0]?.text ?? '';
  return kind === 'added' ? { after: text } : { before: text };
}

/** Of what is in both, whether it stands in another order; told once for each kind. */
function findNewOrder(pairs: readonly PartPair[], before: readonly Part[], where: Where): FoundChange[] {
  const places = new Map(before.map((part, index) => [part, index]));
  const kept = pairs.flatMap(({ before: old, after }) => (old && after?.isOrdered ? [{ old, after }] : []));
  const kinds = [...new Set(kept.map(({ after }) => after.kind))];
  return kinds.flatMap((kind) => {
    const current = kept.filter(({ after }) => after.kind === kind);
    const earlier = current.toSorted((a, b) => (places.get(a.old) ?? 0) - (places.get(b.old) ?? 0));
    if (earlier.every((pair, index) => pair === current[index])) return [];
    const list = (order: readonly { after: Part }[]) => order.map(({ after }) => after.title).join(' · ');
    return [
      { ...where, kind: 'reordered' as const, what: kind, before: list(earlier), after: list(current), details: [] },
    ];
  });
}
