import { FileFault } from '../io/file-fault.ts';
import type { Host } from '../io/host.ts';
import { OutputClosed } from '../io/streams.ts';
import { createSuggest } from '../parse/suggest.ts';
import { tell } from './messages.ts';
import { Misuse, Refusal } from './refusal.ts';

/** Tells people in one message why a command ended early. Never throws. Returns the exit code. */
export async function reportFailure(error: unknown, host: Host): Promise<number> {
  if (error instanceof OutputClosed) return 0;
  const { message, exitCode } = explain(error);
  try {
    await tell(host, message);
  } catch {
    // Standard error is gone as well; the exit code is all that is left to say it.
  }
  return exitCode;
}

function explain(error: unknown): { message: string; exitCode: number } {
  if (error instanceof Misuse) return { message: explainMisuse(error), exitCode: 2 };
  if (error instanceof Refusal) return { message: error.message, exitCode: 2 };
  if (error instanceof FileFault) return { message: `Could not write the output: ${error.message}.`, exitCode: 2 };
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    message: [
      `prebrief stopped because of a fault of its own (${reason}).`,
      'Your briefing is unchanged. Please report this message, without the text of your briefing.',
    ].join('\n'),
    exitCode: 1,
  };
}

function explainMisuse({ message, mistyped, helpCall }: Misuse): string {
  const suggestion = mistyped === undefined ? undefined : findMeant(mistyped.word, mistyped.candidates);
  const question = suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
  return `${message}${question}\nSee ${helpCall}`;
}

function findMeant(word: string, candidates: readonly string[]): string | undefined {
  const begun = word.replace(/^-*$/, '') === '' ? [] : candidates.filter((candidate) => candidate.startsWith(word));
  if (begun.length === 1) return begun[0];
  return createSuggest()(word, candidates);
}
