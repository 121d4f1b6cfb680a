import type {
  Audience,
  BriefingStatus,
  CommitmentStatus,
  MeetingKind,
  ParticipantRole,
  Side,
  Tier,
} from '../../domain/briefing.ts';
import type { Indicator, Valuation, ValueStatus } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';

// What each word means where only a few are allowed; an editor shows it beside the word.

/** The languages of a briefing. */
export const languageMeanings: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  ru: 'Russian',
  be: 'Belarusian',
};

/** How far a briefing has come. */
export const briefingStatusMeanings: Readonly<Record<BriefingStatus, string>> = {
  draft: 'Still being written',
  cleared: 'Approved by those who have to',
  final: 'Not to be changed any more',
};

/** The kinds of meeting. */
export const meetingKindMeanings: Readonly<Record<MeetingKind, string>> = {
  bilateral: 'The principals of two sides',
  delegation: 'Delegations of both sides',
  call: 'By telephone or video',
  visit: 'A visit with a programme',
  internal: 'Among our own side',
};

/** Who may see an item. */
export const audienceMeanings: Readonly<Record<Audience, string>> = {
  principal: 'The principal alone',
  delegation: 'The own delegation too',
  public: 'Everyone',
};

/** Whose participant somebody is. */
export const sideMeanings: Readonly<Record<Side, string>> = {
  ours: 'Our side',
  theirs: 'The other side',
  third: 'Neither of the two sides',
};

/** What somebody does in the meeting. */
export const roleMeanings: Readonly<Record<ParticipantRole, string>> = {
  principal: 'The one for whom the meeting is held',
  head: 'The head of the delegation',
  member: 'A member of the delegation',
  interpreter: 'Interprets',
  note_taker: 'Takes the notes',
};

/** When a talking point is said. */
export const tierMeanings: Readonly<Record<Tier, string>> = {
  raise: 'Raise it on our own initiative',
  if_raised: 'Say it only if they raise it',
  do_not_raise: 'Do not raise it',
};

/** The states of a commitment. */
export const commitmentStatusMeanings: Readonly<Record<CommitmentStatus, string>> = {
  open: 'Still to be done',
  done: 'Has been done',
  overdue: 'Should have been done by now',
  dropped: 'Will not be done',
};

/** How goods are valued. */
export const valuationMeanings: Readonly<Record<Valuation, string>> = {
  fob: 'Free on board: at the border of the exporter',
  cif: 'Cost, insurance and freight: at the border of the importer',
};

/** What a figure measures. */
export const indicatorMeanings: Readonly<Record<Indicator, string>> = {
  turnover: 'Exports and imports together',
  exports: 'From the reporter to the partner',
  imports: 'From the partner to the reporter',
  balance: 'Exports less imports',
  share: 'A part of a whole, in percent',
  count: 'A number of things',
  index: 'Against a base',
  other: 'Anything else',
};

/** How firm a value is. */
export const valueStatusMeanings: Readonly<Record<ValueStatus, string>> = {
  final: 'Not expected to change',
  provisional: 'Published, may still be revised',
  revised: 'Published again after a revision',
  estimate: 'Estimated from other data',
  forecast: 'Expected for a time to come',
  statement: 'Said by somebody, not published as a statistic',
};
