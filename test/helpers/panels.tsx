import { stripVTControlCharacters } from 'node:util';
import { Text } from 'ink';
import { render } from 'ink-testing-library';
import { onTestFinished, vi } from 'vitest';
import { openBriefing } from '../../src/cli/open-briefing.ts';
import { asciiSigns } from '../../src/cli/prepare-signs.ts';
import { buildTryOut } from '../../src/cli/try-out.ts';
import type { BriefingDocument } from '../../src/document/document.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { App, type AppProps } from '../../src/tui/components/app.tsx';
import type { EditorCall, EditTarget } from '../../src/tui/editor.ts';
import type { Size } from '../../src/tui/layout/frame.ts';
import { buildInitialState } from '../../src/tui/reduce.ts';
import type { News } from '../../src/tui/state.ts';
import { plainTheme } from '../../src/tui/theme.ts';
import { type BriefingName, openFolder, readBriefing, readDocument } from './panels-briefings.ts';

/** What a terminal sends for the keys that are not a single character. */
const sequences = {
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  pageup: '\x1b[5~',
  pagedown: '\x1b[6~',
  home: '\x1b[H',
  end: '\x1b[F',
  enter: '\r',
  escape: '\x1b',
  tab: '\t',
  'shift+tab': '\x1b[Z',
  backspace: '\x7f',
  delete: '\x1b[3~',
  'ctrl+a': '\x01',
  'ctrl+u': '\x15',
  'ctrl+b': '\x02',
  'ctrl+c': '\x03',
  'ctrl+f': '\x06',
} as const;

/** A key by its name, or the character that it types. */
export type KeyName = keyof typeof sequences | (string & {});

/** The panels as somebody sits before them. */
export interface Panels {
  /** Presses keys one after the other. What follows Escape must wait until its effect is seen. */
  press(...keys: KeyName[]): void;
  /** Characters that arrive in one piece, as keys that are typed fast. */
  burst(characters: string): void;
  /** Pastes a text, which the terminal brackets. */
  paste(text: string): void;
  resize(size: Size): void;
  /** What is on the screen now: its rows without spaces at their ends. */
  screen(): string;
  /** The same, once a text or a condition is met; fails with the screen where that never happens. */
  seen(expected: string | ((screen: string) => boolean)): Promise<string>;
  /** Resolves when the program has given the keyboard back. */
  ended(): Promise<void>;
  close(): void;
}

// The library's terminal has no rows, and Ink would start a program for each test that asks the system for them.
vi.stubEnv('COLUMNS', '100');
vi.stubEnv('LINES', '30');

/** No screen takes this long; only a condition that is never met does, and then the test is to say what it saw. */
const patience = 5_000;

const noFolder = () => Promise.reject(new Error('There is no folder.'));

/** Opens one of the briefings in the panels. */
export function openPanels(name: BriefingName, size: Size, copy?: AppProps['copy']): Panels {
  const opened = { kind: 'document', document: readDocument(name), tryOut: buildTryOut(readBriefing(name)) } as const;
  const initial = buildInitialState({ size, language: 'en' }, opened);
  return showPanels({ initial, load: noFolder, copy }, size);
}

/** Opens one of the briefings in panels whose signs are in ASCII, as the program does it. */
export function openAsciiPanels(name: BriefingName, size: Size): Panels {
  const tryOut = buildTryOut(readBriefing(name));
  const opened = asciiSigns.prepareOpened({ kind: 'document', document: readDocument(name), tryOut });
  const theme = { ...plainTheme, isAscii: true };
  return showPanels({ initial: buildInitialState({ size, language: 'en' }, opened), load: noFolder, theme }, size);
}

/** Opens a document in the panels. */
export function openDocumentPanels(document: BriefingDocument, size: Size): Panels {
  const initial = buildInitialState({ size, language: 'en' }, { kind: 'document', document });
  return showPanels({ initial, load: noFolder }, size);
}

/** The panels of a file that somebody writes in at the same time. */
export interface LivePanels extends Panels {
  /** Saves the file with another text. */
  save(text: string): void;
  /** Deletes the file. */
  remove(): void;
  /** What the editor was asked to open. */
  readonly edited: readonly EditTarget[];
}

/** Opens a briefing that has a file in the panels; `call` is what the editor does. */
export function openLivePanels(text: string, size: Size, call?: Omit<EditorCall, 'editor'>): LivePanels {
  const file = 'talks.yaml';
  const read = (content: string) => openBriefing({ file, text: content, follows: [], ...parseBriefing(content) });
  const edited: EditTarget[] = [];
  let tell: (news: News) => void = () => {};
  const panels = showPanels(
    {
      initial: buildInitialState({ size, language: 'en' }, read(text)),
      load: () => Promise.reject(new Error('There is no folder.')),
      follow: (_, onNews) => {
        tell = onNews;
        return () => {};
      },
      edit: (target) => {
        edited.push(target);
        return call && { editor: 'pencil', ...call };
      },
    },
    size,
  );
  return { ...panels, edited, save: (content) => tell(read(content)), remove: () => tell({ kind: 'gone' }) };
}

/** Opens a folder of briefings, given by file names and texts, in the panels. */
export function openFolderPanels(files: Readonly<Record<string, string>>, size: Size): Panels {
  const { folder, load } = openFolder(files);
  return showPanels({ initial: buildInitialState({ size, language: 'en', folder }), load }, size);
}

function showPanels(
  { theme = plainTheme, ...app }: Omit<AppProps, 'size' | 'theme'> & Partial<Pick<AppProps, 'theme'>>,
  firstSize: Size,
): Panels {
  // The size comes with the first frame of the panels; the library's own terminal has a fixed one.
  const { stdin, stdout, rerender, unmount } = render(<Text> </Text>);
  const waiting = new Set<() => void>();
  const tellWaiting = () => {
    for (const check of [...waiting]) check();
  };
  const { write } = stdout;
  stdout.write = (frame) => {
    write(frame);
    tellWaiting();
  };
  let hasKeyboard = true;
  stdin.setRawMode = (isRaw?: boolean) => {
    hasKeyboard = isRaw ?? true;
    tellWaiting();
  };
  const draw = (size: Size) => {
    Object.defineProperties(stdout, {
      columns: { value: size.columns, configurable: true },
      rows: { value: size.rows, configurable: true },
    });
    rerender(<App {...app} size={size} theme={theme} />);
  };
  const screen = () =>
    stripVTControlCharacters(stdout.lastFrame() ?? '')
      .split('\n')
      .map((row) => row.trimEnd())
      .join('\n');
  const until = (isMet: () => boolean, describe: () => string) =>
    new Promise<void>((resolve, reject) => {
      const stop = () => {
        waiting.delete(check);
        clearTimeout(timer);
      };
      const check = () => {
        if (!isMet()) return;
        stop();
        resolve();
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(describe()));
      }, patience);
      waiting.add(check);
      check();
    });
  onTestFinished(() => unmount());
  draw(firstSize);
  return {
    press: (...keys) => {
      for (const key of keys) stdin.write(key in sequences ? sequences[key as keyof typeof sequences] : key);
    },
    burst: (characters) => stdin.write(characters),
    paste: (text) => stdin.write(`\x1b[200~${text}\x1b[201~`),
    resize: draw,
    screen,
    seen: async (expected) => {
      const isMet = typeof expected === 'string' ? (text: string) => text.includes(expected) : expected;
      await until(
        () => isMet(screen()),
        () => `Never seen: ${String(expected)}\nThe screen at the end:\n${screen()}`,
      );
      return screen();
    },
    ended: () =>
      until(
        () => !hasKeyboard,
        () => `The panels did not end.\n${screen()}`,
      ),
    close: () => unmount(),
  };
}
