import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeFullBriefing } from '../../test/helpers/full-briefing.ts';
import { runProgram } from './programs.ts';

/** An export that lies in a file. */
export interface Exported {
  /** What it is called in the table: `belarus-smolensk.html`. */
  readonly subject: string;
  readonly file: string;
  readonly isCard: boolean;
  /** As it stands on every page. */
  readonly marking: string;
  /** Its summary or card as plain text, by which the words of other formats are counted. */
  readonly plainText: string;
}

/** The briefings that the exports are made of: both real ones, and one with more than any meeting needs. */
export function listBriefings(folder: string): string[] {
  const large = join(folder, 'large.yaml');
  writeFileSync(large, writeFullBriefing(20));
  return ['briefings/belarus-smolensk.yaml', 'briefings/belarus-smolensk.de.yaml', large];
}

/** Exports a briefing, or its card, with the built program. */
export function exportBriefing(briefing: string, ending: 'html' | 'docx', isCard: boolean, folder: string): Exported {
  const name = `${basename(briefing, '.yaml')}${isCard ? '.card' : ''}`;
  const text = join(folder, `${name}.txt`);
  const file = join(folder, `${name}.${ending}`);
  const card = isCard ? ['--card'] : [];
  for (const output of [text, file]) {
    runProgram(process.execPath, ['dist/prebrief.js', 'print', briefing, ...card, '--force', '-o', output]);
  }
  const plainText = readFileSync(text, 'utf8');
  // The first line of the summary: the marking at the left, for whom it is at the right.
  const [marking = ''] = plainText.split(/ {2,}| · |\n/);
  return { subject: `${name}.${ending}`, file, isCard, marking, plainText };
}
