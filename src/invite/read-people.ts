import type ICAL from 'ical.js';
import { lineOf } from '../text/one-line.ts';
import type { Invitation, InvitedPerson, LeftOut } from './invitation.ts';
import { readPerson } from './person-name.ts';

type Property = InstanceType<typeof ICAL.Property>;
type Component = InstanceType<typeof ICAL.Component>;

interface Attendee {
  readonly address: string;
  readonly person: InvitedPerson;
  /** Why this is no participant. */
  readonly reason: string | undefined;
}

/** The people of an event, the organizer first, and who of its list takes no part. */
export function readPeople(event: Component, place: string | undefined): Pick<Invitation, 'people' | 'leftOut'> {
  const listed = event.getAllProperties('attendee').flatMap((property) => readAttendee(property, place));
  const organizers = event.getAllProperties('organizer').flatMap((property) => readAttendee(property, place));
  const attendees = [...organizers.map((organizer) => findSame(organizer, listed) ?? organizer), ...listed];
  const unique = attendees.filter((attendee, index) => findSame(attendee, attendees.slice(0, index)) === undefined);
  const people: InvitedPerson[] = [];
  const leftOut: LeftOut[] = [];
  for (const { person, reason } of unique) {
    if (reason === undefined) people.push(person);
    else leftOut.push({ name: person.name, reason });
  }
  return { people, leftOut };
}

/** The same address or, where one of the two has none, the same name. */
function findSame(wanted: Attendee, attendees: readonly Attendee[]): Attendee | undefined {
  return attendees.find(({ address, person }) =>
    address === '' || wanted.address === '' ? person.name === wanted.person.name : address === wanted.address,
  );
}

function readAttendee(property: Property, place: string | undefined): Attendee[] {
  const address = /^mailto:(.*)$/is.exec(String(property.getFirstValue() ?? ''))?.[1]?.toLowerCase() ?? '';
  const person = readPerson(parameterOf(property, 'cn'), address);
  return person === undefined ? [] : [{ address, person, reason: findReason(property, address, person, place) }];
}

function findReason(
  property: Property,
  address: string,
  { name }: InvitedPerson,
  place: string | undefined,
): string | undefined {
  const wordOf = (parameter: string) => parameterOf(property, parameter).toUpperCase();
  const type = wordOf('cutype');
  const isCalendar = /@(?:resource|group)\.calendar\./.test(address);
  if (type === 'ROOM' || name.toLowerCase() === place?.toLowerCase()) return 'a room';
  if (type === 'RESOURCE' || isCalendar) return 'a room or a resource';
  if (type === 'GROUP') return 'a group';
  if (wordOf('partstat') === 'DECLINED') return 'declined';
  if (wordOf('partstat') === 'DELEGATED' || parameterOf(property, 'delegated-to') !== '') return sayDelegated(property);
  return wordOf('role') === 'NON-PARTICIPANT' ? 'for information only' : undefined;
}

function sayDelegated(property: Property): string {
  const delegate = readPerson('', parameterOf(property, 'delegated-to').replace(/^mailto:/i, ''));
  return delegate === undefined ? 'delegated' : `delegated to ${delegate.written ?? delegate.name}`;
}

function parameterOf(property: Property, name: string): string {
  return lineOf(String(property.getFirstParameter(name) ?? ''));
}
