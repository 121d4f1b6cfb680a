import { lineOf } from '../../text/one-line.ts';
import { changedSections } from '../changes.ts';
import { layBanner } from '../layout/banner.ts';
import { isTooSmall, smallestSize } from '../layout/frame.ts';
import { layPlain } from '../layout/lay-inline.ts';
import { shownFrame } from '../layout/shown-frame.ts';
import type { State } from '../state.ts';
import { indentLine, type Line, lineIn } from '../styled-line.ts';
import { panelWordsFor } from '../words/panel-words.ts';
import { type BodyRow, buildBody } from './body.ts';
import { buildFooter } from './footer.ts';
import { buildHeader, buildTabs } from './header.ts';
import { buildRule } from './rule.ts';

/** All rows of the screen, from top to bottom; exactly as many as the terminal has. */
export function buildScreen(state: State): readonly BodyRow[] {
  if (isTooSmall(state.size)) return buildNotice(state);
  const { width, margin, hasRules } = shownFrame(state);
  const { rows, below } = buildBody(state);
  const lines = (line: Line): BodyRow[] => [{ before: indentLine(line, margin) }];
  const rule = (line: Line): BodyRow[] => (hasRules ? [{ before: indentLine(line, margin) }] : []);
  return [
    ...lines(buildTop(state, width)),
    ...lines(buildSecond(state, width)),
    ...rule(buildRule(width)),
    ...rows,
    ...rule(buildRule(width, below)),
    ...layBanner(state).flatMap(lines),
    ...lines(buildFooter(state, width)),
  ];
}

function buildTop({ scene, folder }: State, width: number): Line {
  if (scene.kind === 'briefing') return buildHeader(scene.document, width);
  if (scene.kind === 'faults') return buildHeader({ title: scene.title, occasion: '' }, width);
  return buildHeader({ title: folder?.title ?? '', occasion: '' }, width);
}

function buildSecond({ scene, helpTop, language }: State, width: number): Line {
  const words = panelWordsFor(language);
  if (helpTop !== undefined) return lineIn('selected', words.help);
  if (scene.kind === 'faults') return lineIn('adverse', words.faults);
  return scene.kind === 'briefing' ? buildTabs(scene.document, scene.section, changedSections(scene), width) : [];
}

function buildNotice({ size, language }: State): readonly BodyRow[] {
  const say = ({ columns, rows }: typeof size) => `${columns}×${rows}`;
  const text = lineOf(panelWordsFor(language).tooSmall(say(smallestSize), say(size)));
  const lines = layPlain(text, Math.max(1, size.columns - 1));
  return Array.from({ length: size.rows }, (_, index) => ({ before: lines[index] ?? [] }));
}
