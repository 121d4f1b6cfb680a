import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';

const meeting = 'meeting:\n  date: 2024-11-18\n';

function told(text: string): string[] {
  return parseBriefing(text).diagnostics.map(({ message, hint = '' }) => `${message}. ${hint}`);
}

describe('one mistake', () => {
  it('in a required key is told once', () => {
    expect(told(`titel: Trade\n${meeting}`)).toEqual([
      'The key “titel” is not part of the format. Did you mean “title”?',
    ]);
  });

  it('with a comma between braces names the amount that it cuts in two', () => {
    const figures = 'figures:\n  - id: t\n    unit: EUR\n    values: [{ period: 2025, value: 4,4 Mrd. }]\n';
    expect(told(`title: Trade\nlanguage: de\n${meeting}${figures}`)).toContain(
      'The comma cuts “4,4 Mrd.” in two. Put it in quotes: "4,4 Mrd."',
    );
  });

  it('with no space after the dash gives the corrected line', () => {
    expect(told(`title: Trade\n${meeting}objectives:\n  -Agree\n  - Win\n`)).toContain(
      'A space is missing after the dash, so that this list is read as one text. Write: - Agree',
    );
  });

  it('with no space after the colon of a list item gives the corrected line', () => {
    const participants = 'participants:\n  - name:Anna\n    post: Minister\n';
    expect(told(`title: Trade\n${meeting}${participants}`)).toContain(
      'A space is missing after the colon. Write: name: Anna',
    );
  });
});
