import { type Participant, type Side, sides } from '../../domain/briefing.ts';
import type { DocumentContext } from '../context.ts';
import type { Block, Entry, Group, Section } from '../document.ts';
import { formatDate } from '../format/format-date.ts';
import { buildPlainText, buildRichText, buildSources } from '../rich-text.ts';
import { buildFields, buildParagraphs } from './section-parts.ts';

/** Who takes part or is named, by side and precedence. */
export function buildParticipants(context: DocumentContext): Section {
  const { words } = context;
  const groups = [...sides, undefined].flatMap((side) => buildSide(side, context));
  return { id: 'participants', title: words.sections.participants, groups, emptyNote: words.empty.participants };
}

function buildSide(side: Side | undefined, context: DocumentContext): Group[] {
  const { briefing, words } = context;
  const members = briefing.participants.filter((participant) => participant.side === side).toSorted(byPrecedence);
  if (members.length === 0) return [];
  const title = side === undefined ? words.noSide : words.sides[side];
  return [
    { id: side ?? 'no-side', title, blocks: [], entries: members.map((member) => buildParticipant(member, context)) },
  ];
}

/** Those without a precedence stand behind the others, in the order of the file. */
function byPrecedence(a: Participant, b: Participant): number {
  const [first, second] = [a, b].map(({ precedence }) => precedence ?? Number.MAX_SAFE_INTEGER);
  return (first ?? 0) - (second ?? 0);
}

function buildParticipant(participant: Participant, context: DocumentContext): Entry {
  const { name, post } = participant;
  return {
    id: participant.id,
    line: participant.place.line,
    title: buildPlainText(name, context),
    ...(post !== undefined && { aside: buildPlainText(post, context) }),
    blocks: [...buildFacts(participant, context), ...buildTexts(participant, context)],
  };
}

function buildFacts(participant: Participant, context: DocumentContext): Block[] {
  const { labels, roles } = context.words;
  const { role, present, nativeName, pronunciation, address, sources } = participant;
  return buildFields(
    [
      [labels.role, role && roles[role]],
      [labels.presence, present ? undefined : labels.notPresent],
      [labels.nativeName, nativeName],
      [labels.pronunciation, pronunciation],
      [labels.addressSpoken, address?.spoken],
      [labels.addressWritten, address?.written],
      [labels.lastMet, sayLastMet(participant, context)],
      [labels.source, buildSources(sources, context)],
    ],
    context,
  );
}

function sayLastMet({ lastMet }: Participant, context: DocumentContext) {
  if (lastMet === undefined) return undefined;
  const { date, place, outcome } = lastMet;
  const when = [date && formatDate(date, context.words), place].filter((part) => part !== undefined).join(', ');
  // A date can end with the point of an abbreviation, which is the full stop then.
  const stop = when.endsWith('.') ? ' ' : '. ';
  const text = [when, outcome].filter((part) => part !== undefined && part !== '').join(stop);
  return buildRichText(text, [], context);
}

function buildTexts({ bio, notes }: Participant, context: DocumentContext): Block[] {
  const { labels } = context.words;
  return [
    ...buildParagraphs(labels.bio, bio ? [bio] : [], context),
    ...buildParagraphs(labels.notesForPrincipal, notes ? [notes] : [], context),
  ];
}
