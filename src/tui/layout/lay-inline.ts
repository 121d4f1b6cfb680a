import type { RichText } from '../../document/document.ts';
import { lineOf } from '../../text/one-line.ts';
import { buildSpans } from '../../text/running-text.ts';
import { wrapSpans } from '../../text/wrap.ts';
import { type Line, lineIn, type Role, spreadLine } from '../styled-line.ts';

/** Running text as lines; the marks of notes and sources stay with the word before them. */
export function layRich(text: RichText, width: number, role: Role = 'normal'): Line[] {
  const valueRole = role === 'normal' ? 'strong' : role;
  const roles = { text: role, value: valueRole, citation: 'muted', note: 'muted' } as const;
  return wrapSpans<Role>(
    buildSpans(text, (kind) => roles[kind]),
    Math.max(1, width),
  );
}

/** A short text as lines in one role. */
export function layPlain(text: string, width: number, role: Role = 'normal'): Line[] {
  return wrapSpans([{ text: lineOf(text), style: role }], Math.max(1, width));
}

/** Lines with a short text at the right edge, where it has room beside a single one; else below them. */
export function setBeside(lines: Line[], text: string, role: Role, width: number): Line[] {
  const [first = []] = lines;
  const beside = lines.length === 1 ? spreadLine(first, lineIn(role, lineOf(text)), width) : undefined;
  return beside ? [beside] : [...lines, ...layPlain(text, width, role)];
}
