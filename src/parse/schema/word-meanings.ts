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
import type { DecimalMark, Encoding, Frequency, LayoutName } from '../data/data-request.ts';

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

/** What each layout of a file with figures is. */
export const layoutMeanings: Readonly<Record<LayoutName, string>> = {
  comtrade: 'UN Comtrade as exported since 2023, 47 columns',
  'comtrade-legacy': 'UN Comtrade as exported until 2023, 35 columns',
  'eurostat-tsv': 'Eurostat, tab-separated',
  'sdmx-csv': 'SDMX-CSV of Eurostat and others',
  comext: 'Eurostat Comext, the bulk files',
  wits: 'WITS, one value a row, in thousand US dollars',
  'wits-summary': 'The country summary of WITS, a column for each year',
  'world-bank': 'World Bank, a column for each year',
  genesis: 'Destatis GENESIS, flat CSV',
  plain: 'Any other table with a header',
};

/** What each length of periods is. */
export const frequencyMeanings: Readonly<Record<Frequency, string>> = {
  year: 'Whole years only',
  quarter: 'Quarters only',
  month: 'Months only',
};

/** What each decimal mark is. */
export const decimalMarkMeanings: Readonly<Record<DecimalMark, string>> = {
  point: 'A point, as in 4.4',
  comma: 'A comma, as in 4,4',
};

/** What each encoding is. */
export const encodingMeanings: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8, the usual one',
  'utf-16le': 'UTF-16, little endian',
  'utf-16be': 'UTF-16, big endian',
  'windows-1251': 'Windows code page for Cyrillic',
  'windows-1252': 'Windows code page for Western Europe',
  latin1: 'Latin-1, as UN Comtrade writes it',
};
