import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build-document.ts';
import { buildContext } from '../../src/document/context.ts';
import { buildPlainText } from '../../src/document/rich-text.ts';
import type { Language } from '../../src/domain/language.ts';
import { languages } from '../../src/domain/language.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { renderText } from '../../src/render/text.ts';
import { withoutHouseRules } from '../helpers/house-rules.ts';

const text = readFileSync(new URL('two-series.yaml', import.meta.url), 'utf8');

function read(typed = text) {
  const { briefing, diagnostics } = parseBriefing(typed);
  if (briefing === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return briefing;
}

describe('a briefing with exports, imports, parts, mirror, index and rates', () => {
  it('has no fault, and a summary whose numbers can be checked with a pocket calculator', async () => {
    expect(withoutHouseRules(parseBriefing(text).diagnostics)).toEqual([]);
    await expect(renderText(buildDocument(read()), { width: 100 })).toMatchFileSnapshot('two-series.txt');
  });

  it('shows in the comparison what each series shows itself', () => {
    const { sections } = buildDocument(read());
    const groups = sections.flatMap((section) => section.groups);
    const table = groups.find(({ id }) => id === 'side-by-side')?.entries[0]?.blocks[0];
    if (table?.kind !== 'table') throw new Error('There is no table');
    const results = groups.flatMap(({ entries }) => entries).flatMap(({ result }) => (result ? [result] : []));
    const cells = table.rows.flatMap((row) => row.slice(-3).flat()).filter((inline) => inline.kind === 'value');
    expect(cells.length).toBeGreaterThan(6);
    for (const cell of cells) expect(results).toContainEqual({ text: cell.text, raw: cell.raw });
  });

  it('gives no two entries the same id', () => {
    const ids = buildDocument(read()).sections.flatMap(({ groups }) =>
      groups.flatMap(({ id: group, entries }) => entries.map(({ id }) => `${group} ${id}`)),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a reference to a calculation with two figures', () => {
  it.each([
    ['en', '−$0.8 billion', '69.2 %'],
    ['de', '−0,8 Mrd. US-Dollar', '69,2\u00a0%'],
    ['ru', '−0,8 млрд долл. США', '69,2\u00a0%'],
    ['be', '−0,8 млрд долараў ЗША', '69,2\u00a0%'],
  ] as const)('is printed in the language of the briefing, %s', (language, balance, coverage) => {
    const context = buildContext(translated(language));
    expect(buildPlainText(`\${exports.balance}`, context)).toBe(balance);
    expect(buildPlainText(`\${exports.coverage}`, context)).toBe(coverage);
  });

  it.each([
    ['en', 'cannot be computed: the units differ: USD and RUB'],
    ['de', 'nicht berechenbar: die Einheiten sind verschieden: USD und RUB'],
    ['ru', 'рассчитать нельзя: единицы измерения различаются: USD и RUB'],
    ['be', 'разлічыць нельга: адзінкі вымярэння адрозніваюцца: USD і RUB'],
  ] as const)('says which units differ, %s', (language, reason) => {
    const briefing = translated(language);
    const figures = briefing.figures.map((figure) => (figure.id === 'imports' ? { ...figure, unit: 'RUB' } : figure));
    expect(buildPlainText(`\${exports.turnover}`, buildContext({ ...briefing, figures }))).toBe(reason);
  });
});

describe('a growth index in the words of a language', () => {
  it.each([
    ['en', '3.1 times', '+210 %'],
    ['en', '3.1-fold', '+210 %'],
    ['en', '108.0 %', '+8.0 %'],
    ['de', '3,1-fach', '+210\u00a0%'],
    ['de', 'das 3,1-Fache', '+210\u00a0%'],
    ['de', '108,0', '+8,0\u00a0%'],
    ['ru', 'в 3,1 раза', '+210\u00a0%'],
    ['ru', '5 раз', '+400\u00a0%'],
    ['ru', 'в 3,1 р.', '+210\u00a0%'],
    ['ru', '108', '+8\u00a0%'],
    ['be', 'у 3,1 раза', '+210\u00a0%'],
    ['be', '3 разы', '+200\u00a0%'],
    ['be', '98,5', '−1,5\u00a0%'],
  ] as const)('%s: %s', (language, index, change) => {
    const typed = `title: T\nlanguage: ${language}\nmeeting: { date: 2024-11-18 }\nfigures:\n  - id: flax\n    unit: USD\n    values: [{ period: 2023, value: 28, index: '${index}' }]\n`;
    expect(buildPlainText(`\${flax.change_on_same_period}`, buildContext(read(typed)))).toBe(change);
  });
});

describe('every word of the calculations', () => {
  it.each(languages)('is said in %s without a gap', (language) => {
    const said = renderText(buildDocument(translated(language)), { width: 100 });
    expect(said).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });
});

function translated(language: Language) {
  return { ...read(), language };
}
