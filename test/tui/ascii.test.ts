import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionIds } from '../../src/document/document.ts';
import { mapDocument } from '../../src/document/map-document.ts';
import { replaceSigns, spellOutSigns } from '../../src/text/ascii.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { buildInitialState, reduce } from '../../src/tui/reduce.ts';
import { buildScreen } from '../../src/tui/view/screen.ts';
import { anyEnglishDocument } from '../helpers/arbitrary-documents.ts';
import { openAsciiPanels, openPanels } from '../helpers/panels.tsx';
import { anyKeys, anySize } from '../helpers/panels-keys.ts';
import { textOfBodyRow } from '../helpers/panels-rows.ts';

const notAscii = /[^\p{ASCII}]/u;

describe('panels in ASCII', () => {
  it('show the panels, the help and a what-if as they are otherwise, column by column', async () => {
    for (const size of [
      { columns: 120, rows: 40 },
      { columns: 40, rows: 12 },
    ]) {
      const usual = openPanels('belarus-smolensk', size);
      const ascii = openAsciiPanels('belarus-smolensk', size);
      const same = async (text: string) => {
        const expected = replaceSigns(await usual.seen(text));
        expect(await ascii.seen(replaceSigns(text))).toBe(expected);
        expect(expected).not.toMatch(notAscii);
      };
      const press = (key: string) => [usual, ascii].map((panels) => panels.press(key));
      for (const digit of sectionIds.keys()) {
        press(String(digit + 1));
        await same(`[${digit + 1}`);
      }
      press('?');
      await same('in a list');
      press('escape');
      await same('[6');
      press('5');
      press('w');
      await same('│]');
    }
  });

  it('tell full years, parts of a year and projections apart without colour', async () => {
    const panels = openAsciiPanels('belarus-smolensk', { columns: 120, rows: 40 });
    panels.press('5');
    const screen = await panels.seen('[5 Trade gap]');
    expect(screen).toMatch(/2023 +#+-+ +4\.4/);
    expect(screen).toMatch(/Jan-Sep 2024 +=+-+ +3\.1/);
    expect(screen).toMatch(/run rate 2024 +:+-+ +~ 4\.1/);
  });

  it('are pure ASCII in any window for any English document', () => {
    fc.assert(
      fc.property(anyEnglishDocument, anySize, anyKeys, (document, size, keys) => {
        const spelled = mapDocument({ ...document, language: 'en' }, spellOutSigns);
        const start = buildInitialState({ size, language: 'en' }, { kind: 'document', document: spelled });
        for (const row of buildScreen(reduce(start, { type: 'press', chords: keys }))) {
          const text = replaceSigns(textOfBodyRow(row).trimEnd());
          expect(text).not.toMatch(notAscii);
          expect(displayWidth(text)).toBeLessThanOrEqual(size.columns);
        }
      }),
      { numRuns: 100 },
    );
  });
});
