import { resolve } from 'node:path';
import { followFiles } from '../io/follow-files.ts';
import type { Host } from '../io/host.ts';
import type { Report } from './check.ts';
import { formatHelpCall, standardStream } from './commands.ts';
import { filesOf } from './files-of.ts';
import { formatName, show, tell } from './messages.ts';
import type { Invocation } from './parse-arguments.ts';
import { Misuse } from './refusal.ts';

/**
 * Reports on all files, and after that on each one that has changed, when it or another file that belongs to it has.
 * Never resolves: a signal such as that of Ctrl-C ends it, so that whoever started it sees that it was stopped. Rejects
 * when nobody reads its reports any more.
 */
export async function watchChecks(invocation: Invocation, report: Report, host: Host): Promise<never> {
  const { operands, command, values } = invocation;
  if (operands.includes(standardStream)) {
    throw new Misuse('Standard input cannot be watched: name files.', formatHelpCall(command));
  }
  const isForPeople = values.get('format') !== 'json';
  const paths = new Map(operands.map((file) => [file, new Set([resolve(host.cwd, file)])]));
  const check = async (files: readonly string[]) => {
    for (const result of await report(files)) paths.set(result.file, new Set(filesOf(result, host)));
    await follower.follow({ files: allPaths() });
  };
  const allPaths = () => [...new Set([...paths.values()].flatMap((each) => [...each]))];
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  let work = Promise.resolve();
  const follower = followFiles(({ paths: changed, isCalm }) => {
    if (!isCalm) return;
    const files = operands.filter((file) => changed.some((path) => paths.get(file)?.has(path)));
    work = work.then(() => checkAgain(files)).catch(fail);
  });
  const checkAgain = async (files: readonly string[]) => {
    if (isForPeople) await show(host, `\n${formatClock(new Date())}  ${files.map(formatName).join(', ')} changed\n`);
    await check(files);
  };
  try {
    await follower.follow({ files: allPaths() });
    if (isForPeople) {
      const count = operands.length === 1 ? formatName(operands[0] ?? '') : `${operands.length} files`;
      await tell(host, `${formatClock(new Date())}  Watching ${count}. Ctrl-C ends it.`);
    }
    await check(operands);
    return await failed;
  } finally {
    follower.stop();
  }
}

/** The time of day: `14:03:07`. */
function formatClock(time: Date): string {
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}
