import { describe, expect, it } from 'vitest';
import { renderAsciiText } from '../../src/cli/export-formats.ts';
import { sectionIds } from '../../src/document/document.ts';
import { renderText } from '../../src/render/text.ts';
import { openFolderPanels, openPanels } from '../helpers/panels.tsx';
import { readBriefingText, readDocument } from '../helpers/panels-briefings.ts';

const briefings = ['belarus-smolensk', 'belarus-smolensk.de'] as const;
const usualSize = { columns: 80, rows: 24 };

describe.each(briefings)('the briefing %s', (name) => {
  describe.each([usualSize, { columns: 120, rows: 40 }])('at $columns×$rows', (size) => {
    it.each(sectionIds.map((id, index) => [id, String(index + 1)]))('shows its panel %s', async (id, digit) => {
      const panels = openPanels(name, size);
      panels.press(digit);
      const screen = await panels.seen(`[${digit} `);
      const file = `../golden/${name}/${id}-${size.columns}x${size.rows}.txt`;
      await expect(`${screen}\n`).toMatchFileSnapshot(file);
    });
  });

  it.each([
    [72, 'summary'],
    [40, 'summary-40'],
  ])('reads as a plaintext summary of %i columns', async (width, file) => {
    await expect(renderText(readDocument(name), { width })).toMatchFileSnapshot(`../golden/${name}/${file}.txt`);
  });
});

it('the English briefing reads as a plaintext summary in ASCII', async () => {
  const file = '../golden/belarus-smolensk/summary-ascii.txt';
  await expect(renderAsciiText(readDocument('belarus-smolensk'), { width: 72 })).toMatchFileSnapshot(file);
});

it('the help shows all keys', async () => {
  const panels = openPanels('belarus-smolensk', { columns: 80, rows: 50 });
  panels.press('?');
  const screen = await panels.seen('quit at once');
  await expect(`${screen}\n`).toMatchFileSnapshot('../golden/help-80x50.txt');
});

it('a folder shows its briefings', async () => {
  const files = Object.fromEntries(briefings.map((name) => [`${name}.yaml`, readBriefingText(name)]));
  const panels = openFolderPanels({ ...files, 'unfinished.yaml': 'title: Talks\n' }, usualSize);
  const screen = await panels.seen('unfinished.yaml');
  await expect(`${screen}\n`).toMatchFileSnapshot('../golden/folder-80x24.txt');
});

it('a window that is too small shows a notice', async () => {
  const panels = openPanels('belarus-smolensk', { columns: 30, rows: 8 });
  const screen = await panels.seen('30×8');
  await expect(`${screen}\n`).toMatchFileSnapshot('../golden/too-small-30x8.txt');
});
