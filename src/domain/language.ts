/** The languages a briefing can be written in: headings, numbers, dates and scale words follow it. */
export const languages = ['en', 'de', 'ru', 'be'] as const;

/** One of the briefing languages, as an ISO 639-1 code. */
export type Language = (typeof languages)[number];
