import type { BriefingDocument, SectionId } from '../../document/document.ts';
import { cutToWidth } from '../../text/cut.ts';
import { displayWidth } from '../../text/display-width.ts';
import { lineOf } from '../../text/one-line.ts';
import { type Line, lineIn, lineWidth, type Run } from '../styled-line.ts';
import { changeMarks } from './change-marks.ts';

const gap = 2;

/** Marking at the left, title in the middle, when and where at the right; the last gives way first, the marking never. */
export function buildHeader(document: Pick<BriefingDocument, 'marking' | 'title' | 'occasion'>, width: number): Line {
  const marking = cutToWidth(lineOf(document.marking ?? ''), width);
  const title = lineOf(document.title);
  const occasion = lineOf(document.occasion);
  const left = marking === '' ? 0 : displayWidth(marking) + gap;
  const right = occasion === '' ? 0 : displayWidth(occasion) + gap;
  const roomForTitle = width - left - right;
  const shownOccasion = displayWidth(title) <= roomForTitle ? occasion : '';
  const shownTitle = left < width ? cutToWidth(title, width - left) : '';
  const titleWidth = displayWidth(shownTitle);
  const end = width - (shownOccasion === '' ? 0 : right);
  const centred = Math.max(left, Math.min(Math.floor((width - titleWidth) / 2), end - titleWidth));
  const start = marking === '' || shownTitle === '' ? displayWidth(marking) : centred;
  const used = start + titleWidth;
  const runs: Run[] = [
    { text: marking, style: 'strong' },
    { text: ' '.repeat(start - displayWidth(marking)), style: 'normal' },
    { text: shownTitle, style: 'heading' },
    { text: shownOccasion === '' ? '' : ' '.repeat(width - used - displayWidth(shownOccasion)), style: 'normal' },
    { text: shownOccasion, style: 'muted' },
  ];
  return runs.filter(({ text }) => text !== '');
}

/**
 * The panels with their digits; where they have no room, all but the shown one by their digits alone. Those that hold
 * a change are marked.
 */
export function buildTabs(
  { sections }: Pick<BriefingDocument, 'sections'>,
  shown: SectionId,
  changed: ReadonlySet<SectionId>,
  width: number,
): Line {
  const full = sections.flatMap(({ id, title }, index) =>
    tab(`${index + 1} ${lineOf(title)}`, id === shown, changed.has(id)),
  );
  if (lineWidth(full) <= width) return full;
  const short = sections.flatMap(({ id, title }, index) =>
    tab(id === shown ? `${index + 1} ${lineOf(title)}` : String(index + 1), id === shown, changed.has(id)),
  );
  if (lineWidth(short) <= width) return short;
  const title = sections.find(({ id }) => id === shown)?.title ?? '';
  return lineIn('selected', cutToWidth(lineOf(title), width));
}

function tab(label: string, isShown: boolean, isChanged: boolean): Run[] {
  if (isShown) return [{ text: `[${isChanged ? changeMarks.changed : ''}${label}]`, style: 'selected' }];
  const mark: Run = isChanged ? { text: changeMarks.changed, style: 'accent' } : { text: ' ', style: 'muted' };
  return [mark, { text: `${label} `, style: 'muted' }];
}
