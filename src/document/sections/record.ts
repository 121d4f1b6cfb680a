import { type Commitment, commitmentStatuses, type Source } from '../../domain/briefing.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { DocumentContext } from '../context.ts';
import type { Entry, Group, Section } from '../document.ts';
import { formatDate } from '../format/format-date.ts';
import { buildPlainText, buildSources as buildSourceNames, plain } from '../rich-text.ts';
import { buildNotes } from './notes-list.ts';
import { buildFields } from './section-parts.ts';

/** What was promised at earlier meetings, where everything in the briefing comes from, and what is to be told with the figures. */
export function buildRecord(context: DocumentContext): Section {
  const { words } = context;
  const groups = [...buildCommitments(context), ...buildSources(context), ...buildNotes(context.notes.list(), context)];
  return { id: 'record', title: words.sections.record, groups, emptyNote: words.empty.record };
}

/** Open ones first: they are what the meeting may be asked about. */
function buildCommitments(context: DocumentContext): Group[] {
  const { briefing, words } = context;
  const urgency: Commitment['status'][] = ['overdue', ...commitmentStatuses.filter((status) => status !== 'overdue')];
  const ordered = briefing.commitments.toSorted((a, b) => urgency.indexOf(a.status) - urgency.indexOf(b.status));
  if (ordered.length === 0) return [];
  const entries = ordered.map((commitment, index) => buildCommitment(commitment, index, context));
  return [{ id: 'commitments', title: words.labels.commitments, blocks: [], entries }];
}

function buildCommitment(commitment: Commitment, index: number, context: DocumentContext): Entry {
  const { labels, commitmentStatuses: statusWords } = context.words;
  const { text, madeBy, madeOn, owner, due, status, sources } = commitment;
  const made = [madeBy, madeOn && formatDate(madeOn, context.words)].filter((part) => part !== undefined).join(', ');
  return {
    id: `commitment-${index + 1}`,
    line: commitment.place.line,
    title: buildPlainText(text, context),
    aside: statusWords[status],
    blocks: buildFields(
      [
        [labels.madeBy, made],
        [labels.owner, owner],
        [labels.due, due && formatDate(due, context.words)],
        [labels.source, buildSourceNames(sources, context)],
      ],
      context,
    ),
  };
}

function buildSources(context: DocumentContext): Group[] {
  const { briefing, words } = context;
  if (briefing.sources.length === 0) return [];
  const entries = briefing.sources.map((source, index) => buildSource(source, index + 1, context));
  return [{ id: 'sources', title: words.labels.sources, blocks: [], entries }];
}

function buildSource(
  { id, title, publisher, date, url, language, place }: Source,
  number: number,
  context: DocumentContext,
): Entry {
  const { labels } = context.words;
  return {
    id,
    line: place.line,
    title: `[${number}] ${buildPlainText(title, context)}`,
    blocks: buildFields(
      [
        [labels.publisher, publisher],
        [labels.date, date && formatDate(date, context.words)],
        [labels.language, language && (isLanguage(language) ? labels.languages[language] : language)],
        [labels.address, url === undefined ? undefined : plain(url)],
      ],
      context,
    ),
  };
}

function isLanguage(code: string): code is Language {
  return languages.some((language) => language === code);
}
