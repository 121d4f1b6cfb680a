import type { Change, ChangeSection, Field, Part } from './part.ts';

/** Where a change stands. */
export interface Where {
  readonly section: ChangeSection;
  readonly path: readonly string[];
}

/** A change with the part that was added or removed by it. */
export interface FoundChange extends Change {
  readonly part?: Part;
}

/** What has changed of the properties of one thing. */
export function compareFields(before: readonly Field[], after: readonly Field[], where: Where): FoundChange[] {
  const names = new Set([...after, ...before].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const isNamed = (field: Field) => field.name === name;
    const [old, current] = [before.find(isNamed), after.find(isNamed)];
    if (old !== undefined && current !== undefined) return compareField(old, current, where);
    const value = old === undefined ? { after: current?.text ?? '' } : { before: old.text };
    return [{ ...where, kind: old === undefined ? 'added' : 'removed', what: name, ...value, details: [] }];
  });
}

function compareField(old: Field, current: Field, where: Where): FoundChange[] {
  if (meaningOf(old) === meaningOf(current)) return [];
  const [before, after] = old.text === current.text ? [meaningOf(old), meaningOf(current)] : [old.text, current.text];
  return [tellChange(current.name, before, after, where)];
}

/** One value in the place of another. */
export function tellChange(what: string, before: string, after: string, where: Where): FoundChange {
  return { ...where, kind: 'changed', what, before, after, details: [] };
}

function meaningOf({ text, meaning }: Field): string {
  return meaning ?? text;
}
