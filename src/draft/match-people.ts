import type { Participant } from '../domain/briefing.ts';
import type { InvitedPerson } from '../invite/invitation.ts';

/** A person of an invitation, and who that was at the earlier meeting. */
export interface Match {
  readonly invited: InvitedPerson;
  readonly known?: Participant;
}

/**
 * Finds invited people among those of an earlier briefing: the same words in the name, in whatever order, case and
 * accents, in the briefing's language or in their own script. Nobody is found twice.
 */
export function matchPeople(invited: readonly InvitedPerson[], known: readonly Participant[]): Match[] {
  const left = new Set(known);
  return invited.map((person) => {
    const found = [...left].find(({ name, nativeName = name }) =>
      [name, nativeName].some((each) => keyOf(each) === keyOf(person.name)),
    );
    if (found === undefined) return { invited: person };
    left.delete(found);
    return { invited: person, known: found };
  });
}

/** The names of those of an earlier briefing whom an invitation does not ask to come; none where it names nobody. */
export function findUninvited(invited: readonly InvitedPerson[], known: readonly Participant[]): string[] {
  if (invited.length === 0) return [];
  const found = new Set(matchPeople(invited, known).map((match) => match.known));
  return known.filter((person) => !found.has(person)).map(({ name }) => name);
}

function keyOf(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.toSorted().join(' ');
}
