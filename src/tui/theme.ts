import type { TextProps } from 'ink';
import type { Role } from './styled-line.ts';

/** How each role looks, and what signs are drawn with. */
export interface Theme extends Readonly<Record<Role, Look>> {
  /** Dashes, quotes, marks and bars are drawn in ASCII; letters stay. */
  readonly isAscii?: boolean;
}

type Look = Pick<TextProps, 'color' | 'bold' | 'dimColor' | 'underline'>;

/** One accent, weight before colour. The sixteen basic colours follow the reader's own terminal, light or dark. */
export const colourTheme: Theme = {
  normal: {},
  strong: { bold: true },
  muted: { dimColor: true },
  accent: { color: 'cyan' },
  selected: { color: 'cyan', bold: true },
  heading: { bold: true },
  favourable: { color: 'green' },
  adverse: { color: 'red', bold: true },
  warning: { color: 'yellow' },
};

/** The same by weight alone, for NO_COLOR and for terminals without colours. */
export const plainTheme: Theme = {
  normal: {},
  strong: { bold: true },
  muted: { dimColor: true },
  accent: {},
  selected: { bold: true },
  heading: { bold: true },
  favourable: {},
  adverse: { bold: true },
  warning: { bold: true },
};
