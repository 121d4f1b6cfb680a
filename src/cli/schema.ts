import briefingSchema from '../../briefings/briefing.schema.json' with { type: 'json' };
import exportSchema from '../../docs/export.schema.json' with { type: 'json' };
import type { Host } from '../io/host.ts';
import { standardStream } from './commands.ts';
import { formatName, show, tell } from './messages.ts';
import { requireWritable, writeOutputFile } from './output-file.ts';
import type { Invocation } from './parse-arguments.ts';

/** Prints the JSON Schema of the briefing format or of the JSON export, or writes it to a file. Returns the exit code. */
export async function runSchema({ values, switches }: Invocation, host: Host): Promise<number> {
  const schema = switches.has('export') ? exportSchema : briefingSchema;
  const text = `${JSON.stringify(schema, undefined, 2)}\n`;
  const output = values.get('output') ?? standardStream;
  if (output === standardStream) {
    await show(host, text);
    return 0;
  }
  const target = { output, briefing: standardStream, force: switches.has('force') };
  await requireWritable(target, host);
  await writeOutputFile(target, text, host);
  await tell(host, `Wrote ${formatName(output)}`);
  return 0;
}
