import type { TrialFault, TrialField } from '../../document/trial.ts';
import type { Language } from '../../domain/language.ts';
import type { EditorOutcome } from '../editor.ts';
import type { Command, CommandGroup } from '../keymap.ts';
import { be } from './be.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** The words of the program itself, in the language of the briefing that it shows. */
export interface PanelWords {
  /** What each command does, as the help and the README's key table say it. */
  readonly commands: Readonly<Record<Command, string>>;
  /** The same in one word, for the footer; only for commands that stand there. */
  readonly short: Readonly<Partial<Record<Command, string>>>;
  readonly groups: Readonly<Record<CommandGroup, string>>;
  readonly whatIf: {
    readonly title: string;
    readonly fields: Readonly<Record<TrialField, string>>;
    readonly faults: Readonly<Record<TrialFault, string>>;
    /** That the figures below are not those of what is typed. */
    readonly lastFigures: string;
    readonly notSaved: string;
  };
  /** That a line was copied, and by what. */
  readonly copied: (way: string) => string;
  readonly help: string;
  readonly faults: string;
  /** How many warnings the file has, with the number: `2 warnings`. */
  readonly warnings: (count: number) => string;
  /** Above the footer, while the file has errors, or, without any, cannot be read. */
  readonly lastGood: (errors: number) => string;
  /** The same while there is no file. */
  readonly gone: string;
  /** The two in at most 38 columns, for the smallest window. */
  readonly lastGoodInShort: (errors: number) => string;
  readonly goneInShort: string;
  /** What came of asking for the editor; nothing where it did what was asked. */
  readonly editor: (outcome: EditorOutcome) => string;
  readonly opening: (file: string) => string;
  readonly tooSmall: (needed: string, actual: string) => string;
  /** The names of keys that are not a single character. */
  readonly keys: Readonly<Record<string, string>>;
}

const tables: Readonly<Record<Language, PanelWords>> = { en, de, ru, be };

/** The words of the panels in a language. */
export function panelWordsFor(language: Language): PanelWords {
  return tables[language];
}
