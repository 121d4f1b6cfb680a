import { describe, expect, it } from 'vitest';
import { fitLabelColumn, fitLabels } from '../../src/text/label-column.ts';

describe('labels beside their texts', () => {
  const rows = [
    { label: 'Place', text: 'Minsk' },
    { label: 'Also named', text: 'Chairman of the Executive Committee' },
  ];

  it('take as much room as the widest of them', () => {
    expect(fitLabelColumn(rows, 72, 2)).toBe(10);
    expect(fitLabelColumn(rows, 40, 2)).toBe(10);
  });

  it('leave most of a wide page to the texts, and wrap', () => {
    expect(fitLabels(['The growth that is needed on the year before'], 60)).toBe(24);
    expect(fitLabelColumn([{ label: 'The growth that is needed on the year before', text: '14 %' }], 60, 2)).toBe(24);
  });

  it('stand above their texts on a narrow page, where they would wrap or a word would be torn apart', () => {
    expect(fitLabelColumn([{ label: 'Their question, if any', text: 'Why?' }], 40, 2)).toBeUndefined();
    expect(
      fitLabelColumn([{ label: 'Also named', text: 'des Gebietsexekutivkomitees Witebsk' }], 34, 2),
    ).toBeUndefined();
    expect(fitLabelColumn([{ label: 'Also named', text: 'des Gebietsexekutivkomitees Witebsk' }], 36, 2)).toBe(10);
  });

  it('count East Asian text by its columns, between whose characters a line may break', () => {
    expect(fitLabelColumn([{ label: '地点', text: '明斯克明斯克明斯克明斯克明斯克' }], 20, 2)).toBe(4);
  });

  it('are at least one column wide', () => {
    expect(fitLabels([''], 40)).toBe(1);
  });
});
