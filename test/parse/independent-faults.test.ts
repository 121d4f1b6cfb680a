import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';

/** The sections of a briefing: each as it should be, and with mistakes of which the first is in the YAML itself. */
const sections: readonly (readonly [right: string, ...wrong: string[]])[] = [
  ['marking: Internal', 'marking: @home', 'marking: &Co', 'marking: !x y', 'markng: Internal', 'marking: [a]'],
  ['status: draft', 'status:draft', 'status: finale', 'status: “draft”'],
  ['summary: Talks', 'summary: Talks: what', 'summary: "Talks" go on', 'summary: Be the #1', `summary: It is \${a.b}`],
  ['objectives:\n  - Roads', 'objectives:\n  - `Roads`', 'objectives:\n  - Ask: when', 'objectives: Roads'],
  [
    'participants:\n  - name: A\n    post: B\n    side: ours',
    'participants:\n  - name: A\n    post: B\n    side: ours\n    role: principl',
    'participants:\n  - name: A\n    psot: B\n    side: ours',
    'participants:\n  - name: A\n    post: B\n    side: their',
  ],
  [
    'commitments:\n  - text: A\n    owner: B\n    due: 2025-01-01',
    'commitments:\n  - text: %A\n    owner: B\n    due: 2025-01-01',
    'commitments:\n  - text: A\n    owner: B\n    due: 2025-02-30',
    'commitments:\n  - text: A\n    owner: B\n    owner: C\n    due: 2025-02-28',
  ],
];

const mistake = fc
  .nat(sections.length - 1)
  .chain((section) =>
    fc.tuple(fc.constant(section), fc.integer({ min: 1, max: (sections[section]?.length ?? 2) - 1 })),
  );

function build(mistakes: readonly (readonly [section: number, variant: number])[]): string {
  const chosen = new Map(mistakes);
  const texts = sections.map((variants, section) => variants[chosen.get(section) ?? 0] ?? variants[0]);
  return `title: Test\nmeeting:\n  date: 2024-11-18\n${texts.join('\n')}\n`;
}

/** The faults by code and marked text, which do not depend on what stands before them. */
function faultsOf(text: string): string[] {
  const lines = text.split('\n');
  return parseBriefing(text).diagnostics.map(({ code, place }) => {
    const start = place.column - 1;
    return `${code} ${lines[place.line - 1]?.slice(start, start + place.length)}`;
  });
}

it('a briefing without a mistake has no faults', () => {
  expect(faultsOf(build([]))).toEqual([]);
});

it('two mistakes in two sections apart are both told, as each is alone', () => {
  fc.assert(
    fc.property(mistake, mistake, (first, second) => {
      // A key without its space takes the line below it along.
      fc.pre(first[0] + 1 < second[0]);
      const alone = [...faultsOf(build([first])), ...faultsOf(build([second]))];
      expect(alone.length).toBeGreaterThanOrEqual(2);
      expect(faultsOf(build([first, second]))).toEqual(alone);
    }),
    { seed: 20241118, numRuns: 200 },
  );
});

it('a mistake in every section is told in one run', () => {
  const faults = faultsOf(build(sections.map((_, section) => [section, 1])));
  expect(faults).toHaveLength(sections.length);
});
