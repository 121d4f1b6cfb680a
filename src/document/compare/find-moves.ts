import { compareFields, type FoundChange } from './compare-fields.ts';

/**
 * Turns a part that is gone in one place and new with the same text in another, such as a talking point in two sectors,
 * into one move, followed by what has changed of its properties.
 */
export function findMoves(changes: readonly FoundChange[]): FoundChange[] {
  const origins = findOrigins(changes);
  const gone = new Set(origins.values());
  return changes.flatMap((change) => {
    if (gone.has(change)) return [];
    const origin = origins.get(change);
    return origin === undefined ? [change] : tellMove(origin, change);
  });
}

/** For each added part that stood elsewhere before, the change by which it went away there. */
function findOrigins(changes: readonly FoundChange[]): Map<FoundChange, FoundChange> {
  const removed = new Map<string, FoundChange[]>();
  for (const change of changes) {
    if (change.kind === 'removed' && change.part !== undefined) {
      removed.set(keyOf(change), [...(removed.get(keyOf(change)) ?? []), change]);
    }
  }
  const origins = new Map<FoundChange, FoundChange>();
  for (const change of changes) {
    const origin =
      change.kind === 'added' && change.part !== undefined ? removed.get(keyOf(change))?.shift() : undefined;
    if (origin !== undefined) origins.set(change, origin);
  }
  return origins;
}

function keyOf({ what, part }: FoundChange): string {
  return `${what}\n${part?.title}`;
}

function tellMove(origin: FoundChange, change: FoundChange): FoundChange[] {
  const { section, path, what, part } = change;
  const title = part?.title ?? '';
  const where = { section, path: [...path, part?.name ?? title] };
  const [from, to] = [origin.path, path].map((place) => place.join(', '));
  const isSamePlace = from === to;
  const move: FoundChange = {
    section,
    path,
    kind: 'moved',
    what,
    text: title,
    ...(from !== undefined && to !== undefined && { before: from, after: to }),
    details: [],
  };
  return [...(isSamePlace ? [] : [move]), ...compareFields(origin.part?.fields ?? [], part?.fields ?? [], where)];
}
