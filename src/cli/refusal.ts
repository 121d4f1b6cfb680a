/**
 * What was asked for cannot be done, for a reason that lies outside of prebrief. Its message is a sentence for
 * people; it is shown alone on standard error, and the exit code is 2.
 */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}

/** A file that cannot be read as a briefing at all: it is missing, a folder, locked, not a regular file. */
export class Unreadable extends Refusal {
  override readonly name = 'Unreadable';
}

/** A command line that prebrief does not understand. */
export class Misuse extends Refusal {
  override readonly name = 'Misuse';
  /** How to ask for the help that explains it: `prebrief print --help`. */
  readonly helpCall: string;
  /** The word that may be mistyped, and what it may stand for. */
  readonly mistyped: { readonly word: string; readonly candidates: readonly string[] } | undefined;

  constructor(message: string, helpCall: string, mistyped?: Misuse['mistyped']) {
    super(message);
    this.helpCall = helpCall;
    this.mistyped = mistyped;
  }
}
