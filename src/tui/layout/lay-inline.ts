import type { RichText } from '../../document/document.ts';
import { displayWidth } from '../../text/display-width.ts';
import { lineOf } from '../../text/one-line.ts';
import { makeVisible } from '../../text/unsafe-characters.ts';
import { type Span, wrapSpans } from '../../text/wrap.ts';
import type { Line, Role } from '../styled-line.ts';

/** Values up to this width are kept on one line, the number with its unit. */
const longestKeptValue = 24;

/** Running text as lines; footnote marks stay with the word before them. */
export function layRich(text: RichText, width: number, role: Role = 'normal'): Line[] {
  return wrapSpans(buildSpans(text, role), Math.max(1, width));
}

/** A short text as lines in one role. */
export function layPlain(text: string, width: number, role: Role = 'normal'): Line[] {
  return wrapSpans([{ text: lineOf(text), style: role }], Math.max(1, width));
}

/** Running text on one line, as a table cell holds it before it is wrapped. */
export function formatCell(text: RichText): string {
  return buildSpans(text, 'normal')
    .map((span) => span.text)
    .join('')
    .trim();
}

function buildSpans(text: RichText, role: Role): Span<Role>[] {
  return text.map((inline, index) => {
    if (inline.kind === 'citation') {
      const joined = index === 0 || text[index - 1]?.kind === 'citation';
      return { text: `${joined ? '' : ' '}[${inline.number}]`, style: 'muted', unbroken: true };
    }
    const visible = makeVisible(inline.text);
    const shown = text[index + 1]?.kind === 'citation' ? visible.trimEnd() : visible;
    const unbroken = inline.kind === 'value' && displayWidth(shown) <= longestKeptValue;
    return { text: shown, style: inline.kind === 'value' && role === 'normal' ? 'strong' : role, unbroken };
  });
}
