import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../helpers/terminal.ts';
import { faultyBriefing } from './desk.ts';

const home = join(import.meta.dirname, '..', '..');
const program = join(home, 'dist', 'prebrief.js');
const briefing = 'briefings/belarus-smolensk.yaml';

function prebrief(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: home,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

function shell(script: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, program], { cwd: home, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the built program', () => {
  it('prints the summary of the Smolensk briefing', () => {
    const { status, stdout, stderr } = prebrief(['print', briefing]);
    expect(stdout).toContain('Belarus – Smolensk Region\n');
    expect(stderr).toBe(`1 warning: prebrief check ${briefing} shows it\n`);
    expect(status).toBe(0);
  });

  it('reads a briefing from a pipe', () => {
    const piped = prebrief(['print', '-'], readFileSync(join(home, briefing), 'utf8'));
    expect(piped.stdout).toBe(prebrief(['print', briefing]).stdout);
  });

  it('sets its exit code', () => {
    const codes = [
      prebrief(['check', briefing]),
      prebrief(['check', '-'], faultyBriefing),
      prebrief(['check', 'gone.yaml']),
    ];
    expect(codes.map(({ status }) => status)).toEqual([0, 1, 2]);
  });

  it('lets all of a long report out before it ends', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `wrong_${index}: 1\n`).join('');
    const { stdout } = prebrief(['check', '--format', 'json', '-'], `${faultyBriefing}${lines}`);
    expect(JSON.parse(stdout).files[0].errors).toBeGreaterThan(10_000);
  });

  it('ends quietly when head has read enough', () => {
    const { status, stdout, stderr } = shell(
      `set -o pipefail; "$0" print ${briefing} 2>&1 | head -c 1; exit "\${PIPESTATUS[0]}"`,
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'I', stderr: '' });
  });

  it('ends quietly when nobody reads at all', () => {
    const lines = `for ((i = 0; i < 9000; i++)); do echo "wrong_$i: 1"; done`;
    expect(shell(`(${lines}) | "$0" check - | true; echo "\${PIPESTATUS[1]}"`)).toEqual({
      status: 0,
      stdout: '0\n',
      stderr: '',
    });
  });

  it('says that a disk is full', () => {
    const stderr = 'Could not write the output: no space left on device.\n';
    expect(shell(`"$0" print ${briefing} > /dev/full`)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('goes on where standard error is closed', () => {
    expect(shell(`"$0" print ${briefing} 2>&-`).stdout).toBe(prebrief(['print', briefing]).stdout);
  });

  it('waits for a briefing typed on the terminal', async () => {
    const terminal = openTerminal({ command: process.execPath, args: [program, 'check', '-'], cwd: home });
    try {
      await terminal.waitFor('end with Ctrl-D.');
      terminal.press('title: Talks\rmeeting: { date: 2026-05-04 }\r\x04');
      await terminal.waitFor('standard input: no errors, no warnings');
      expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    } finally {
      await terminal.close();
    }
  });
});

describe('what the program loads', () => {
  const yaml = 'yaml.document';
  const react = 'react.transitional.element';

  it('for the version and the help: nothing that reads or lays out briefings', () => {
    expect(readWithImports(program)).not.toContain(yaml);
    expect(readWithImports(findChunk('carry-out'))).toContain(yaml);
  });

  it('for everything but the schema itself: no schema for editors', () => {
    const ofSchema = 'http://json-schema.org/draft-07/schema#';
    for (const file of [program, findChunk('carry-out')]) expect(readWithImports(file)).not.toContain(ofSchema);
    expect(readWithImports(findChunk('schema'))).toContain(ofSchema);
  });

  it('for the summary and the check: no React', () => {
    expect(readWithImports(findChunk('carry-out'))).not.toContain(react);
  });
});

function findChunk(name: string): string {
  const folder = join(home, 'dist', 'chunks');
  const found = readdirSync(folder).find((file) => file.startsWith(`${name}-`));
  if (found === undefined) throw new Error(`The program has no chunk ${name}.`);
  return join(folder, found);
}

/** The code of a file of the bundle with everything that it imports at once. */
function readWithImports(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imported = Array.from(code.matchAll(/\b(?:from|import)"(\.[^"]+)"/g), ([, path = '']) =>
    join(dirname(file), path),
  );
  return [code, ...imported.map((path) => readWithImports(path, seen))].join('\n');
}
