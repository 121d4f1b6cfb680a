/** One thing that was looked at in a real reader. */
export interface Finding {
  /** The export: `belarus-smolensk.html on A4`. */
  readonly subject: string;
  /** What must hold: `marking at head and foot of every page`. */
  readonly claim: string;
  /** What was found against it; it holds where there is nothing. */
  readonly faults: readonly string[];
  /** What was counted, for the reader of the table. */
  readonly note?: string;
}

/** The findings as a table for people, the faults below the line that they belong to. */
export function formatFindings(findings: readonly Finding[]): string {
  const subjectWidth = Math.max(...findings.map(({ subject }) => subject.length));
  const claimWidth = Math.max(...findings.map(({ claim }) => claim.length));
  const lines = findings.flatMap(({ subject, claim, faults, note = '' }) => [
    `${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${subject.padEnd(subjectWidth)}  ${claim.padEnd(claimWidth)}  ${note}`.trimEnd(),
    ...faults.map((fault) => `        ${fault}`),
  ]);
  const failed = findings.filter(({ faults }) => faults.length > 0).length;
  return `${lines.join('\n')}\n\n${findings.length - failed} hold, ${failed} ${failed === 1 ? 'does' : 'do'} not.\n`;
}
