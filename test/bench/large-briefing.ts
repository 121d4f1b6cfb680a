/** How much a generated briefing holds. */
export interface Amounts {
  readonly participants: number;
  readonly sectors: number;
  /** In each sector. */
  readonly talkingPoints: number;
}

/** A valid briefing of any size, without figures. */
export function buildLargeBriefing({ participants, sectors, talkingPoints }: Amounts): string {
  return [
    'title: A large briefing',
    'meeting:',
    '  date: 2024-11-18',
    'participants:',
    ...count(participants, (index) => `  - name: Participant ${index}\n    post: Adviser on question ${index}`),
    'agenda:',
    ...count(sectors, (sector) =>
      [
        `  - title: Sector ${sector}`,
        '    talking_points:',
        ...count(talkingPoints, (point) => `      - Point ${point} of sector ${sector}, said in one sentence.`),
      ].join('\n'),
    ),
    '',
  ].join('\n');
}

function count(most: number, build: (index: number) => string): string[] {
  return Array.from({ length: most }, (_, index) => build(index + 1));
}
