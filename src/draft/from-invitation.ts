import type { Language } from '../domain/language.ts';
import type { Invitation, InvitedPerson } from '../invite/invitation.ts';
import { Remarked, type YamlGroup } from '../parse/yaml-text.ts';
import type { DraftContent } from './build-draft.ts';
import { formatDate, type Starter } from './starter.ts';

/** What an invitation fills of a new briefing. */
export function fillFromInvitation(invitation: Invitation, language: Language, starter: Starter): DraftContent {
  const { title, people } = invitation;
  const { remarks, untitled } = starter;
  return {
    head: {
      title: title === undefined ? new Remarked(remarks.fillInTitle, untitled) : quoteReferences(title),
      language,
      status: 'draft',
    },
    meeting: { meeting: describeMeeting(invitation) },
    ...(people.length > 0 && { participants: { participants: listPeople(people, starter) } }),
  };
}

/** The keys of a meeting that an invitation knows. */
export function describeMeeting({ date, start, minutes, timezone, place }: Invitation): YamlGroup {
  return {
    date: formatDate(date),
    start: start && [start.hour, start.minute].map((part) => String(part).padStart(2, '0')).join(':'),
    minutes,
    timezone,
    place: place && quoteReferences(place),
  };
}

/** A person of an invitation as a participant; a name that was turned or made says so. */
export function describePerson({ name, post, written }: InvitedPerson, { remarks }: Starter): YamlGroup {
  const text = quoteReferences(name);
  return {
    name: written === undefined ? text : new Remarked(remarks.written(written), text),
    post: post && quoteReferences(post),
  };
}

/** A text that is no text of the format: what looks like a reference in it is none. */
export function quoteReferences(text: string): string {
  return text.replaceAll('${', '$$${');
}

function listPeople(people: readonly InvitedPerson[], starter: Starter): Remarked {
  const described = people.map((person) => describePerson(person, starter));
  return new Remarked(starter.remarks.addSides, described);
}
