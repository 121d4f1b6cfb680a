import { dirname, extname, join, resolve } from 'node:path';
import type { Briefing } from '../domain/briefing.ts';
import type { CalendarDate } from '../domain/calendar.ts';
import { type Language, languages } from '../domain/language.ts';
import { buildDraft, type DraftContent, schemaFile } from '../draft/build-draft.ts';
import { fillFromEarlier } from '../draft/from-earlier.ts';
import { fillFromInvitation } from '../draft/from-invitation.ts';
import { findUninvited } from '../draft/match-people.ts';
import { starters } from '../draft/starters.ts';
import type { Invitation } from '../invite/invitation.ts';
import { findPathKind } from '../io/files.ts';
import type { Host } from '../io/host.ts';
import { writeWholeFile } from '../io/write-file.ts';
import { parseDate } from '../parse/date-and-time.ts';
import { formatHelpCall, standardStream } from './commands.ts';
import { findLanguage } from './find-language.ts';
import { isBriefingName } from './find-near-path.ts';
import { loadBriefing } from './load-briefing.ts';
import { loadInvitation } from './load-invitation.ts';
import { formatName, formatOperand, tell } from './messages.ts';
import { runOnFile } from './output-file.ts';
import type { Invocation } from './parse-arguments.ts';
import { Misuse, Refusal } from './refusal.ts';
import { tellFaults } from './tell-faults.ts';

/** Writes a new briefing. Returns the exit code: 1 where the earlier briefing has errors. */
export async function runNew(invocation: Invocation, host: Host): Promise<number> {
  const { operands, values } = invocation;
  const [file = ''] = operands;
  const [from, after] = [values.get('from'), values.get('after')];
  if (from === standardStream && after === standardStream) {
    throw new Misuse('Standard input can be read only once: write - only once.', formatHelpCall(invocation.command));
  }
  await requireNew(file, host);
  const date = readDay(invocation);
  const loaded = after === undefined ? undefined : await loadBriefing(after, host);
  if (loaded !== undefined && loaded.briefing === undefined) return tellFaults(loaded, host);
  const earlier = loaded?.briefing;
  const language = languages.find((each) => each === values.get('lang')) ?? earlier?.language ?? findLanguage(host.env);
  const today = host.today();
  const invitation =
    from === undefined ? undefined : await loadInvitation(from, { language, today, ...(date && { date }) }, host);
  const knowledge = { language, ...(date && { date }), ...(earlier && { earlier }), ...(invitation && { invitation }) };
  const written = writeWholeFile(resolve(host.cwd, file), buildText(knowledge, today), 'keep');
  await runOnFile(formatName(file), written, explainExisting(file));
  await tellWritten(file, knowledge, host);
  return 0;
}

/** What is known of the new briefing. */
interface Knowledge {
  readonly language: Language;
  readonly date?: CalendarDate;
  readonly earlier?: Briefing;
  readonly invitation?: Invitation;
}

function buildText(knowledge: Knowledge, today: CalendarDate): string {
  const starter = starters[knowledge.language];
  const content = collect(knowledge);
  const day = knowledge.invitation?.date ?? knowledge.date ?? today;
  return buildDraft({ starter, day, ...(content && { content }) });
}

function collect({ language, date, earlier, invitation }: Knowledge): DraftContent | undefined {
  const starter = starters[language];
  if (earlier !== undefined) {
    return fillFromEarlier(earlier, { language, starter, ...(date && { date }), ...(invitation && { invitation }) });
  }
  return invitation && fillFromInvitation(invitation, language, starter);
}

function readDay({ values, command }: Invocation): CalendarDate | undefined {
  const typed = values.get('date');
  if (typed === undefined) return undefined;
  const reading = parseDate(typed);
  if ('value' in reading) return reading.value;
  throw new Misuse(`--date: ${reading.message}. ${reading.hint}`, formatHelpCall(command));
}

/** Early, so that nobody answers for an invitation that cannot be used; what decides is the writing. */
async function requireNew(file: string, host: Host): Promise<void> {
  const kind = await findPathKind(resolve(host.cwd, file));
  if (kind === 'folder') throw new Refusal(`${formatName(file)} is a folder. Name a file in it.`);
  if (kind === 'file' || kind === 'other') throw new Refusal(explainExisting(file));
  if (isBriefingName(file.split(/[\\/]/).at(-1) ?? '')) return;
  const ending = extname(file) === '' && !/[\\/.]$/.test(file) ? ` Write ${formatOperand(`${file}.yaml`)}.` : '';
  throw new Refusal(`The name of a briefing ends with .yaml, and ${formatName(file)} does not.${ending}`);
}

function explainExisting(file: string): string {
  return `${formatName(file)} exists already, and prebrief never writes over a briefing. Choose another name.`;
}

async function tellWritten(file: string, { date, earlier, invitation }: Knowledge, host: Host): Promise<void> {
  await tell(host, `Wrote ${formatName(file)}`);
  for (const note of invitation?.notes ?? []) await tell(host, note);
  const leftOut = (invitation?.leftOut ?? []).map(({ name, reason }) => `${name} (${reason})`);
  if (leftOut.length > 0) await tell(host, `Left out of the participants: ${leftOut.join(', ')}.`);
  const stayed = earlier && invitation ? findUninvited(invitation.people, earlier.participants) : [];
  if (stayed.length > 0) await tell(host, `In the earlier briefing, but not invited: ${stayed.join(', ')}.`);
  if (earlier !== undefined && date === undefined && invitation === undefined) {
    await tell(host, 'Still to be filled in: the day of the meeting, where the file says so.');
  }
  await tell(
    host,
    `Next: open it in your editor; prebrief check ${formatOperand(file)} shows what is wrong or missing.`,
  );
  const schema = join(dirname(file), schemaFile);
  if ((await findPathKind(resolve(host.cwd, schema))) === 'missing') {
    await tell(host, `To let your editor complete the keys: prebrief schema -o ${formatOperand(schema)}`);
  }
}
