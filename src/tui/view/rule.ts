import { type Line, lineIn } from '../styled-line.ts';

/** A thin rule; it says how many rows of what stands above it are out of sight below: `── ↓ 12 ──`. */
export function buildRule(width: number, below = 0): Line {
  if (below === 0) return lineIn('muted', '─'.repeat(width));
  const more = ` ↓ ${below} `;
  return [
    ...lineIn('muted', '─'.repeat(Math.max(0, width - more.length - 2))),
    ...lineIn('accent', more),
    ...lineIn('muted', '──'),
  ];
}
