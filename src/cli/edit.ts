import { resolve } from 'node:path';
import type { Host } from '../io/host.ts';
import { type ProgramEnd, runBeside, runInTerminal } from '../io/run-program.ts';
import type { Terminal } from '../io/terminal.ts';
import type { EditorCall, EditorOutcome, EditTarget } from '../tui/editor.ts';
import { buildEditorCommand } from './editor-command.ts';
import { formatName } from './messages.ts';

/** How the editor that the environment names opens a file, in the terminal or beside it; undefined where it names none. */
export function callEditor({ file, line }: EditTarget, host: Host, terminal: Terminal): EditorCall | undefined {
  const command = buildEditorCommand(host.env, resolve(host.cwd, file), line);
  if (command === undefined) return undefined;
  const { program, args, takesTerminal } = command;
  const editor = formatName(program);
  const run = takesTerminal ? () => runInTerminal(program, args, terminal) : () => runBeside(program, args);
  return { editor, takesTerminal, run: async () => explainEnd(await run(), editor) };
}

function explainEnd(end: ProgramEnd, editor: string): EditorOutcome {
  switch (end.kind) {
    case 'ended':
      return end.code === 0 ? { kind: 'done' } : { kind: 'failed', editor, reason: String(end.code) };
    case 'signalled':
      return { kind: 'failed', editor, reason: end.signal };
    case 'not-started':
      return end.code === 'ENOENT' ? { kind: 'not-found', editor } : { kind: 'failed', editor, reason: end.code };
  }
}
