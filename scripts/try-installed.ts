import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openTerminal, restored } from '../test/helpers/terminal.ts';

// Tries an installed prebrief as a user would: node scripts/run.mjs scripts/try-installed.ts FOLDER NODE
// FOLDER is where `npm install` put the packed file, NODE the program that runs it.

const [folder, node] = process.argv.slice(2);
if (folder === undefined || node === undefined) throw new Error('Usage: try-installed FOLDER NODE');

const home = join(folder, 'node_modules', 'prebrief');
const program = join(folder, 'node_modules', '.bin', 'prebrief');
const briefings = readdirSync(join(home, 'briefings')).filter((name) => name.endsWith('.yaml'));
if (briefings.length === 0) throw new Error('The package holds no briefings.');

const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
for (const name of briefings) {
  const briefing = join(home, 'briefings', name);
  const lines = tryPrint(briefing);
  await tryPanels(briefing);
  process.stdout.write(`Node ${version}: ${name} prints ${lines} lines; its panels open and close.\n`);
}

function tryPrint(briefing: string): number {
  const summary = execFileSync(String(node), [program, 'print', briefing], { encoding: 'utf8', cwd: folder });
  const lines = summary.trimEnd().split('\n');
  if (lines.length < 20) throw new Error(`The summary of ${briefing} is too short:\n${summary}`);
  return lines.length;
}

async function tryPanels(briefing: string): Promise<void> {
  const terminal = openTerminal({
    command: String(node),
    args: [program, briefing],
    columns: 100,
    rows: 30,
    cwd: String(folder),
  });
  try {
    await terminal.waitFor(/q (quit|beenden)/);
    for (const panel of ['2', '3', '4', '5', '6']) {
      const before = terminal.screen();
      terminal.press(panel);
      await terminal.waitFor((screen) => screen !== before);
    }
    terminal.press('q');
    const { exitCode } = await terminal.exited;
    if (exitCode !== 0) throw new Error(`The panels ended with exit code ${exitCode}:\n${terminal.normalScreenText()}`);
    if (!isDeepStrictEqual(terminal.modes(), restored)) {
      throw new Error(`The panels left the terminal changed: ${JSON.stringify(terminal.modes())}`);
    }
  } finally {
    await terminal.close();
  }
}
