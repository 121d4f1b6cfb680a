import { cutToWidth } from '../../text/cut.ts';
import { displayWidth } from '../../text/display-width.ts';
import { lineOf } from '../../text/one-line.ts';
import type { State } from '../state.ts';
import { type Line, lineIn } from '../styled-line.ts';
import { type PanelWords, panelWordsFor } from '../words/panel-words.ts';
import { buildFrame } from './frame.ts';
import { layPlain } from './lay-inline.ts';
import { remember } from './remember.ts';

/** As high as a banner gets: it must leave the panel its room. */
const mostRows = 3;

/**
 * What is to be told above the footer in one to three rows: a notice that is too long for the footer, or why the file
 * as it is now cannot be shown. Most often nothing.
 */
export const layBanner = remember((state: State): readonly Line[] => {
  const { scene, notice, language, size } = state;
  const words = panelWordsFor(language);
  const { width, hasRules } = buildFrame(size);
  if (notice !== undefined && displayWidth(notice) > width) {
    return layPlain(notice, width, 'accent').slice(0, mostRows);
  }
  if (scene.kind !== 'briefing' || scene.trouble === undefined) return [];
  const lines = sayTrouble(scene.trouble, words, width).map((text, index) =>
    lineIn(index === 0 ? 'adverse' : 'normal', cutToWidth(lineOf(text), width)),
  );
  // A small window needs its rows for the content.
  return lines.slice(0, hasRules ? mostRows : 1);
});

function sayTrouble(
  trouble: NonNullable<Extract<State['scene'], { kind: 'briefing' }>['trouble']>,
  words: PanelWords,
  width: number,
): string[] {
  const fitting = (long: string, short: string) => (displayWidth(long) > width ? short : long);
  if (trouble.kind === 'gone') return [fitting(words.gone, words.goneInShort)];
  const count = trouble.line === undefined ? 0 : trouble.heads.length;
  return [fitting(words.lastGood(count), words.lastGoodInShort(count)), ...trouble.heads];
}
