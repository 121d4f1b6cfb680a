import { type IPty, spawn } from '@lydell/node-pty';
import xterm, { type Terminal as Emulator, type IBuffer, type IBufferCell } from '@xterm/headless';

/** What to run, and in how large a terminal. */
export interface TerminalOptions {
  readonly command: string;
  readonly args?: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd?: string;
  /** Added to a small environment of PATH, HOME, a UTF-8 locale and TERM; what is undefined is taken out of it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** One cell of the screen as it is drawn. Colours are a palette index, `#rrggbb`, or absent for the default. */
export interface Cell {
  /** Empty in the second half of a wide character. */
  readonly text: string;
  readonly width: number;
  readonly foreground?: number | string;
  readonly background?: number | string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
}

/** The modes that a program has to leave as it found them: {@link restored}. */
export interface TerminalModes {
  readonly alternateScreen: boolean;
  readonly cursorVisible: boolean;
  readonly bracketedPaste: boolean;
  readonly mouse: boolean;
}

/** The modes of a terminal in which no program has changed anything, or has restored everything. */
export const restored: TerminalModes = {
  alternateScreen: false,
  cursorVisible: true,
  bracketedPaste: false,
  mouse: false,
};

/** How the program ended: `signal` is the number of the signal that ended it, 0 for none. */
export interface Exit {
  readonly exitCode: number;
  readonly signal: number;
}

/** What to wait for: a text or pattern on the screen, or anything that can be asked of the screen's text. */
export type Condition = string | RegExp | ((screen: string) => boolean);

/** A program in a real pseudo-terminal, with a terminal emulator that shows what a user would see. */
export interface Terminal {
  readonly pid: number;
  /** The text of the visible screen, without the blanks at the end of lines and below the last line. */
  screen(): string;
  /** The visible screen cell by cell, as many rows and columns as the terminal has. */
  cells(): Cell[][];
  /** Sends keys as a terminal would: see {@link keys} for those that have no character. */
  press(input: string): void;
  /** Resolves with the screen as soon as a complete frame meets the condition; fails with the screen in the message. */
  waitFor(condition: Condition, timeout?: number): Promise<string>;
  resize(columns: number, rows: number): void;
  kill(signal?: NodeJS.Signals): void;
  /** Closes the terminal as a user closes its window. */
  hangUp(): void;
  /** Resolves when the program has ended and all its output is on the screen. */
  readonly exited: Promise<Exit>;
  /** All that the program has written, escape sequences included. */
  raw(): string;
  /** The text of the normal screen with what has scrolled off it: what a user has before and after a full-screen program. */
  normalScreenText(): string;
  modes(): TerminalModes;
  /** Ends the program if it still runs, and frees the emulator. */
  close(): Promise<void>;
}

/** The keys that have no character of their own. */
export const keys = {
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  pageUp: '\x1b[5~',
  pageDown: '\x1b[6~',
  enter: '\r',
  escape: '\x1b',
  tab: '\t',
  shiftTab: '\x1b[Z',
  backspace: '\x7f',
  ctrlC: '\x03',
  ctrlD: '\x04',
  ctrlZ: '\x1a',
} as const;

const patience = 10_000;

/** Starts a program in a pseudo-terminal of 80 columns and 24 rows, or of the size that is asked for. */
export function openTerminal(options: TerminalOptions): Terminal {
  const { command, args = [], columns = 80, rows = 24, cwd = process.cwd() } = options;
  const emulator = new xterm.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true });
  const env = buildEnvironment(options.env);
  const { TERM: name = '' } = env;
  const program = spawn(command, [...args], { name, cols: columns, rows, cwd, env });
  const output: string[] = [];
  const frameListeners = new Set<() => void>();
  let ended = false;

  program.onData((data) => {
    output.push(data);
    emulator.write(data, () => {
      for (const listener of frameListeners) listener();
    });
  });
  // Programs may ask the terminal what it can do; the emulator's answers go back like key presses.
  emulator.onData((answer) => {
    if (!ended) program.write(answer);
  });
  const exited = new Promise<Exit>((resolve) => {
    program.onExit(({ exitCode, signal }) => {
      ended = true;
      emulator.write('', () => {
        resolve({ exitCode, signal: signal ?? 0 });
        for (const listener of frameListeners) listener();
      });
    });
  });

  const screen = () => formatScreen(emulator);
  return {
    pid: program.pid,
    screen,
    cells: () => readCells(emulator),
    press: (input) => program.write(input),
    waitFor: (condition, timeout = patience) => {
      const { promise, settle } = watchFrames({ condition, timeout, screen, hasEnded: () => ended, emulator });
      frameListeners.add(settle);
      settle();
      return promise.finally(() => frameListeners.delete(settle));
    },
    resize: (newColumns, newRows) => {
      emulator.resize(newColumns, newRows);
      program.resize(newColumns, newRows);
    },
    kill: (signal = 'SIGTERM') => program.kill(signal),
    hangUp: () => closeWindow(program),
    exited,
    raw: () => output.join(''),
    normalScreenText: () => formatLines(emulator.buffer.normal, 0, emulator.buffer.normal.length),
    modes: () => readModes(emulator, output.join('')),
    close: async () => {
      if (!ended) endProgram(program);
      await exited;
      emulator.dispose();
    },
  };
}

interface Watch {
  readonly condition: Condition;
  readonly timeout: number;
  readonly screen: () => string;
  readonly hasEnded: () => boolean;
  readonly emulator: Emulator;
}

/** A promise for the first frame that meets a condition, and the function to call after every piece of output. */
function watchFrames({ condition, timeout, screen, hasEnded, emulator }: Watch) {
  let settle = () => {};
  const promise = new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => {
      clearTimeout(timer);
      reject(new Error(`${reason} ${describeCondition(condition)}. The screen:\n${screen()}`));
    };
    const timer = setTimeout(() => fail(`Within ${timeout} ms there was no`), timeout);
    settle = () => {
      // Between the two marks of a synchronised update the frame is incomplete.
      if (emulator.modes.synchronizedOutputMode && !hasEnded()) return;
      const text = screen();
      if (meets(text, condition)) {
        clearTimeout(timer);
        resolve(text);
      } else if (hasEnded()) fail('The program ended without');
    };
  });
  return { promise, settle: () => settle() };
}

function meets(screen: string, condition: Condition): boolean {
  if (typeof condition === 'string') return screen.includes(condition);
  return condition instanceof RegExp ? condition.test(screen) : condition(screen);
}

function describeCondition(condition: Condition): string {
  return typeof condition === 'string' ? JSON.stringify(condition) : String(condition);
}

function buildEnvironment(extra: TerminalOptions['env'] = {}): Record<string, string> {
  const { PATH, HOME, TMPDIR } = process.env;
  const all = { PATH, HOME, TMPDIR, LANG: 'C.UTF-8', TERM: 'xterm-256color', ...extra };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function endProgram(program: IPty): void {
  try {
    program.kill('SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

function closeWindow(program: IPty): void {
  // The types leave it out: it closes this side of the pseudo-terminal, and sends a SIGHUP as terminals do.
  (program as IPty & { destroy(): void }).destroy();
}

function formatScreen({ buffer: { active }, rows }: Emulator): string {
  return formatLines(active, active.baseY, active.baseY + rows);
}

function formatLines(buffer: IBuffer, first: number, end: number): string {
  const lines: string[] = [];
  for (let index = first; index < end; index++)
    lines.push(buffer.getLine(index)?.translateToString(true).trimEnd() ?? '');
  return lines.join('\n').trimEnd();
}

function readCells({ buffer: { active }, rows, cols }: Emulator): Cell[][] {
  return Array.from({ length: rows }, (_, row) => {
    const line = active.getLine(active.baseY + row);
    return Array.from({ length: cols }, (_, column) => readCell(line?.getCell(column)));
  });
}

function readCell(cell: IBufferCell | undefined): Cell {
  if (cell === undefined) throw new Error('The emulator has no such cell.');
  const foreground = readColour(cell.getFgColor(), cell.isFgRGB(), cell.isFgPalette());
  const background = readColour(cell.getBgColor(), cell.isBgRGB(), cell.isBgPalette());
  return {
    text: cell.getChars(),
    width: cell.getWidth(),
    ...(foreground === undefined ? {} : { foreground }),
    ...(background === undefined ? {} : { background }),
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    italic: cell.isItalic() !== 0,
    underline: cell.isUnderline() !== 0,
    inverse: cell.isInverse() !== 0,
  };
}

function readColour(value: number, isRgb: boolean, isPalette: boolean): number | string | undefined {
  if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
  return isPalette ? value : undefined;
}

function readModes({ buffer, modes }: Emulator, raw: string): TerminalModes {
  return {
    alternateScreen: buffer.active.type === 'alternate',
    // The emulator does not tell whether the cursor is shown; the last word of the program does.
    cursorVisible: raw.lastIndexOf('\x1b[?25l') <= raw.lastIndexOf('\x1b[?25h'),
    bracketedPaste: modes.bracketedPasteMode,
    mouse: modes.mouseTrackingMode !== 'none',
  };
}
