/** A briefing with so many of everything: more than one page holds, from three on. */
export function writeFullBriefing(count: number): string {
  const list = <T>(item: (index: number) => T) => Array.from({ length: count }, (_, index) => item(index + 1));
  const sector = (index: number) => [
    `  - title: Sector ${index}`,
    '    talking_points:',
    ...list(
      (point) => `      - Point ${index}.${point} is worth a sentence that needs more than one line of the page.`,
    ),
    '      - { text: Only if asked., tier: if_raised }',
  ];
  return [
    'title: Talks on roads',
    'marking: Internal',
    'meeting:',
    '  date: 2026-05-04',
    'participants:',
    ...list(
      (index) =>
        `  - { name: Person ${index}, post: Desk ${index}, role: ${index === count ? 'principal' : 'member'} }`,
    ),
    // A number that cannot be computed stands as a sentence where a number would.
    `summary: "The annual growth needed: \${f.cagr_needed}."`,
    'objectives: [Agree on roads.]',
    'do_not_raise: [Tolls.]',
    'agenda:',
    ...list(sector).flat(),
    'figures: [{ id: f, target: { value: 5 billion USD }, values: [{ period: 2023, value: 4 billion USD }] }]',
    'commitments:',
    ...list((index) => `  - { text: Promise ${index}, owner: Desk, status: ${index === count ? 'overdue' : 'open'} }`),
  ].join('\n');
}
