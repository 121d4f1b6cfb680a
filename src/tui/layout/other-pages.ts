import type { Language } from '../../domain/language.ts';
import { displayWidth } from '../../text/display-width.ts';
import { type Binding, type CommandGroup, keymap } from '../keymap.ts';
import type { State } from '../state.ts';
import { indentLine, joinColumns, type Line, lineIn } from '../styled-line.ts';
import { type PanelWords, panelWordsFor } from '../words/panel-words.ts';
import { buildFrame } from './frame.ts';
import { layPlain } from './lay-inline.ts';
import { remember } from './remember.ts';

const groups: readonly CommandGroup[] = ['move', 'panels', 'figures', 'file', 'program'];

/** All keys with what they do, by groups. */
export function layHelp(language: Language, width: number): Line[] {
  const words = panelWordsFor(language);
  const names = keymap.map((binding) => keyNames(binding, words));
  const keyWidth = Math.min(Math.max(...names.map(displayWidth)), Math.floor(width / 2));
  return groups.flatMap((group, index) => {
    const rows = keymap
      .filter((binding) => binding.group === group)
      .flatMap((binding) =>
        joinColumns([
          { lines: layPlain(keyNames(binding, words), keyWidth, 'accent'), width: keyWidth + 3 },
          { lines: layPlain(words.commands[binding.command], width - keyWidth - 4), width: 0 },
        ]),
      );
    return [
      ...(index === 0 ? [] : [[]]),
      lineIn('heading', words.groups[group]),
      ...rows.map((row) => indentLine(row, 1)),
    ];
  });
}

/** The keys of a command as a reader knows them: `↓ j`. */
export function keyNames({ chords }: Binding, { keys }: PanelWords): string {
  return chords.map((chord) => keys[chord] ?? chord.replace('ctrl+', 'Ctrl+').replace(/\+(\w)$/, upperLast)).join(' ');
}

function upperLast(match: string): string {
  return match.toUpperCase();
}

/** A report of faults line by line, as wide as it was made. */
export const layFaults = remember((report: (width: number) => string, width: number): Line[] =>
  report(width)
    .trimEnd()
    .split('\n')
    .flatMap((line) => (line === '' ? [[]] : [lineIn('normal', line)])),
);

/** A text that is shown in place of a panel, and its first row that is seen. */
export interface TextPage {
  readonly lines: readonly Line[];
  readonly top: number;
}

/** The help or the report of faults, where one of them is shown. */
export function findTextPage({ helpTop, scene, language, size }: State): TextPage | undefined {
  const { width } = buildFrame(size);
  if (helpTop !== undefined) return { lines: layHelp(language, width), top: helpTop };
  return scene.kind === 'faults' ? { lines: layFaults(scene.report, width), top: scene.top } : undefined;
}
