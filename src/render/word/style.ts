import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  TabStopType,
} from 'docx';
import type { Points } from '../../document/document.ts';
import type { Language } from '../../domain/language.ts';

/** Twentieths of a point, as Word measures. */
const twips = (points: number) => points * 20;

/** The margins of a page of A4 or Letter. */
export const pageMargins = { top: twips(64), bottom: twips(60), left: twips(62), right: twips(62) };

const languageTags: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', ru: 'ru-RU', be: 'be-BY' };

/**
 * Word's own heading styles in a calm look, and the few that the briefing needs beside them; closer together for the
 * card, which must fit one page. Sizes are half points.
 */
export function styles(language: Language, isCard: boolean): IStylesOptions {
  const gap = (points: number) => twips(isCard ? Math.ceil(points / 4) : points);
  const heading = (size: number, before: number, colour = '000000') => ({
    run: { size: isCard ? Math.min(size, 22) : size, bold: true, color: colour },
    paragraph: { spacing: { before: gap(before), after: gap(4) }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Cambria', size: isCard ? 18 : 22, language: { value: languageTags[language] } },
        paragraph: { spacing: { after: gap(5), line: isCard ? 240 : 264 } },
      },
      title: { run: { size: isCard ? 28 : 36, bold: true }, paragraph: { spacing: { before: gap(6), after: gap(2) } } },
      heading1: heading(28, 20),
      heading2: heading(24, 14),
      heading3: heading(22, 12),
      heading4: heading(21, 8, '444444'),
      heading5: heading(21, 6, '444444'),
    },
    paragraphStyles: [
      style('Subtitle', { run: { color: '444444' }, paragraph: { spacing: { after: gap(10) } } }),
      style('Audience', { run: { bold: true } }),
      style('Muted', { run: { color: '444444' } }),
      style('Field', { paragraph: { spacing: { after: gap(2) } } }),
      style('Cell', { paragraph: { spacing: { after: 0 } } }),
      style('Marking', {
        run: { bold: true, size: 18 },
        paragraph: { spacing: { after: 0 }, tabStops: [{ type: TabStopType.RIGHT, position: twips(470) }] },
      }),
    ],
    characterStyles: [
      { id: 'Beside', name: 'Beside', run: { bold: false, color: '444444' } },
      { id: 'Bar', name: 'Bar', run: { font: 'DejaVu Sans Mono', size: 12 } },
    ],
  };
}

function style<T extends object>(name: string, look: T) {
  return { id: name, name, basedOn: 'Normal', quickFormat: true, ...look };
}

const marks: Readonly<Record<Points['marker'], string>> = { open: '○', plain: '•', avoid: '×' };

/** The lists: a circle for what can be ticked off, a dot for what is listed, a cross for what is not to be raised. */
export const numbering: INumberingOptions = {
  config: Object.entries(marks).map(([reference, text]) => ({
    reference,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: twips(16), hanging: twips(14) }, spacing: { after: twips(3) } } },
      },
    ],
  })),
};

/** The list that a point belongs to. */
export function bullets(marker: Points['marker']): { reference: string; level: number } {
  return { reference: marker, level: 0 };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const;

/** Thin lines between rows, none between columns. */
export const tableBorders = {
  top: none,
  left: none,
  right: none,
  bottom: thin,
  insideHorizontal: thin,
  insideVertical: none,
} as const;
