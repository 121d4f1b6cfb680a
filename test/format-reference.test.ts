import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstMarks, quote, quotedTexts } from '../scripts/format-quotes.ts';
import { buildFormatReference } from '../scripts/format-reference.ts';
import {
  audiences,
  briefingStatuses,
  commitmentStatuses,
  meetingKinds,
  participantRoles,
  sides,
  tiers,
} from '../src/domain/briefing.ts';
import { derivedNames } from '../src/domain/derived.ts';
import { indicators, valueStatuses } from '../src/domain/figure.ts';
import { languages } from '../src/domain/language.ts';
import { parseBriefing } from '../src/parse/parse-briefing.ts';
import { briefingSchema } from '../src/parse/schema/briefing-schema.ts';
import { figureSchema, figureValueSchema, peakSchema, targetSchema } from '../src/parse/schema/figure.ts';
import { meetingSchema, pressSchema } from '../src/parse/schema/meeting.ts';
import { addressSchema, lastMetSchema, participantSchema } from '../src/parse/schema/participant.ts';
import { commitmentSchema, sourceSchema } from '../src/parse/schema/record.ts';
import { sectorSchema } from '../src/parse/schema/sector.ts';
import { defensive, pointMapping, statementMapping } from '../src/parse/schema/statements.ts';
import { withoutHouseRules } from './helpers/house-rules.ts';

const reference = readFileSync('docs/format.md', 'utf8');

const groups = {
  'The top level': briefingSchema,
  Meeting: meetingSchema,
  Press: pressSchema,
  Participants: participantSchema,
  Address: addressSchema,
  'Last met': lastMetSchema,
  'Agenda sectors': sectorSchema,
  'Talking points': pointMapping,
  'Other statements': statementMapping,
  Defensives: defensive,
  Figures: figureSchema,
  Values: figureValueSchema,
  Target: targetSchema,
  Peak: peakSchema,
  Commitments: commitmentSchema,
  Sources: sourceSchema,
};

describe('the reference of the format', () => {
  it('is what the program has (npm run docs writes it)', () => {
    expect(reference).toBe(buildFormatReference());
  });

  it.each(Object.entries(groups))('lists every key under “%s” and says which are required', (title, schema) => {
    const rows = [...sectionOf(title).matchAll(/^\| `(\w+)` \|.*\| (yes)? ?\|$/gm)];
    expect(rows.map(([, key]) => key)).toEqual(Object.keys(schema.entries));
    const required = Object.entries(schema.entries).filter(([, { type }]) => type !== 'optional');
    expect(rows.filter(([, , yes]) => yes).map(([, key]) => key)).toEqual(required.map(([key]) => key));
  });

  it.each([
    ['The top level', 'language', languages],
    ['The top level', 'status', briefingStatuses],
    ['Meeting', 'kind', meetingKinds],
    ['Participants', 'side', sides],
    ['Participants', 'role', participantRoles],
    ['Participants', 'for', audiences],
    ['Talking points', 'tier', tiers],
    ['Figures', 'indicator', indicators],
    ['Values', 'status', valueStatuses],
    ['Commitments', 'status', commitmentStatuses],
  ])('lists under “%s” the words allowed for %s', (title, key, words) => {
    const row = sectionOf(title)
      .split('\n')
      .find((line) => line.startsWith(`| \`${key}\` |`));
    for (const word of words) expect(row).toContain(`\`${word}\``);
  });

  it('lists every name that a reference can use, and what each prints', () => {
    const section = sectionOf('References in texts');
    for (const name of ['latest', 'target', 'peak', ...derivedNames]) {
      expect(section).toMatch(new RegExp(`^\\| \`(?:[a-z-]+\\.)?${name}\` \\|.*\\d.* \\|$`, 'm'));
    }
    expect(section).not.toContain('cannot be computed');
  });

  const examples = [...reference.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example);

  it.each(examples)('shows an example without a fault:\n%s', (example) => {
    const rest = {
      title: 'title: Example',
      meeting: 'meeting: { date: 2024-11-18 }',
      sources: 'sources: [{ id: belta, title: Report }]',
    };
    const added = Object.entries(rest).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(example));
    const { briefing, diagnostics } = parseBriefing(`${example}\n${added.map(([, line]) => `${line}\n`).join('')}`);
    expect(withoutHouseRules(diagnostics)).toEqual([]);
    expect(briefing).toBeDefined();
  });

  it('links to sections that exist', () => {
    const anchors = [...reference.matchAll(/^## (.*)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...reference.matchAll(/\]\(#([^)]*)\)/g)].map(([, target]) => target);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(anchors).toContain(link);
  });

  it.each([...Object.values(quotedTexts), ...firstMarks.map((mark) => `${mark}Roads`)])(
    'asks for quotes only where they are needed: %s',
    (text) => {
      const withTitle = (title: string) => parseBriefing(`title: ${title}\nmeeting: { date: 2024-11-18 }\n`);
      expect(withTitle(text).diagnostics).not.toEqual([]);
      expect(withTitle(quote(text))).toMatchObject({ briefing: { title: text }, diagnostics: [] });
    },
  );
});

function sectionOf(title: string): string {
  return reference.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? '';
}
