/** A command that opens a file in an editor: a program and its arguments, for no shell. */
export interface EditorCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** Whether it runs in the terminal, and not in a window of its own. */
  readonly takesTerminal: boolean;
}

/** How an editor is told the line: the arguments for a file and a line that counts from 1. */
type LineStyle = (file: string, line: number) => string[];

const plus: LineStyle = (file, line) => [`+${line}`, file];
const colon: LineStyle = (file, line) => [`${file}:${line}`];
const goTo: LineStyle = (file, line) => ['--goto', `${file}:${line}`];
const option: LineStyle = (file, line) => ['--line', String(line), file];
const shortOption: LineStyle = (file, line) => [`-n${line}`, file];
const withoutLine: LineStyle = (file) => [file];

/** Editors that run in the terminal, by the names of their programs, as their manuals say. */
const terminalEditors: Readonly<Record<string, LineStyle>> = {
  ...named(plus, 'vi', 'vim', 'nvim', 'view', 'nano', 'pico', 'emacs', 'emacsclient', 'micro', 'kak', 'joe', 'jmacs'),
  ...named(plus, 'mg', 'jed', 'ne', 'mcedit', 'zile'),
  ...named(colon, 'hx', 'helix'),
};

/** Editors with a window of their own. */
const windowEditors: Readonly<Record<string, LineStyle>> = {
  ...named(plus, 'gvim', 'gedit', 'pluma', 'geany', 'bbedit', 'xed'),
  ...named(colon, 'subl', 'sublime_text', 'zed', 'zeditor', 'atom', 'pulsar'),
  ...named(goTo, 'code', 'code-insiders', 'codium', 'vscodium', 'cursor', 'windsurf'),
  ...named(option, 'kate', 'kwrite', 'mate', 'mousepad', 'idea', 'pycharm', 'webstorm', 'phpstorm', 'rubymine'),
  ...named(shortOption, 'notepad++'),
  ...named(withoutLine, 'gnome-text-editor', 'notepad', 'textedit'),
};

/**
 * The command that opens a file at a line, from the variables VISUAL and EDITOR as other programs read them: VISUAL
 * first, with arguments, quotes and backslashes as in a shell, but without a shell. `file` is an absolute path. An
 * editor that is not known is given the terminal and no line. Undefined where neither variable names an editor.
 */
export function buildEditorCommand(
  { VISUAL = '', EDITOR = '' }: { readonly VISUAL?: string | undefined; readonly EDITOR?: string | undefined },
  file: string,
  line: number,
): EditorCommand | undefined {
  const [program, ...given] = splitWords(VISUAL.trim() === '' ? EDITOR : VISUAL);
  if (program === undefined || program === '') return undefined;
  const name = nameOf(program);
  const inWindow = windowEditors[name];
  const style = inWindow ?? terminalEditors[name] ?? withoutLine;
  const isSentAway = name === 'emacsclient' && given.some((word) => word === '-n' || word === '--no-wait');
  return {
    program,
    args: [...given, ...style(file, line)],
    takesTerminal: inWindow === undefined && !isSentAway,
  };
}

function named(style: LineStyle, ...names: string[]): Record<string, LineStyle> {
  return Object.fromEntries(names.map((name) => [name, style]));
}

/** `/usr/bin/vim.basic`, `emacs-29.4` and `code.cmd` by the names that their editors are known by. */
function nameOf(program: string): string {
  const base = program.replace(/^.*[/\\]/, '').toLowerCase();
  const bare = base.replace(/\.(exe|cmd|bat|basic|tiny|nox|gtk3)$/, '').replace(/-?\d[\d.]*$/, '');
  return bare === '' ? base : bare;
}

const wordParts = /\\(.)|'([^']*)'?|"((?:\\.|[^"\\])*)"?|(\s+)|([^\\'"\s]+|\\)/gsu;

/** The words of a command line as a shell takes them: quotes, and backslashes before a character. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (const [, escaped, single, double, space, plain] of text.trim().matchAll(wordParts)) {
    if (space !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word = (word ?? '') + (escaped ?? single ?? double?.replace(/\\([\\"$`])/gs, '$1') ?? plain ?? '');
  }
  return word === undefined ? words : [...words, word];
}
