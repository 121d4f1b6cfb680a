import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build-document.ts';
import { compareDocuments } from '../../src/document/compare-documents.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { readBriefingText } from '../helpers/panels-briefings.ts';

const smolensk = readBriefingText('belarus-smolensk');

function build(text: string) {
  const { briefing, diagnostics } = parseBriefing(text);
  if (briefing === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return buildDocument(briefing);
}

function compare(earlier: string, later: string) {
  const { groups, entries } = compareDocuments(build(earlier), build(later));
  return { groups: Object.fromEntries(groups), entries: Object.fromEntries(entries) };
}

/** The Smolensk briefing with one piece of its text replaced; fails where it does not have the piece. */
function change(piece: string, by: string): string {
  if (!smolensk.includes(piece)) throw new Error(`The briefing has no “${piece}”.`);
  return smolensk.replace(piece, by);
}

describe('two versions of a document', () => {
  it('have no changes where only lines have moved', () => {
    expect(compare(smolensk, `# A remark\n\n${smolensk}`)).toEqual({ groups: {}, entries: {} });
  });

  it('differ in the entry in which a text was changed, and nowhere else', () => {
    const { groups, entries } = compare(smolensk, change('title: Road building', 'title: Roads and bridges'));
    expect(groups).toEqual({});
    expect(Object.values(entries)).toEqual(['changed']);
    expect(Object.keys(entries)[0]).toMatch(/^agenda sectors /);
  });

  it('differ in a page without entries by the groups of the page', () => {
    const earlier = 'title: T\nmeeting:\n  date: 2026-05-04\nobjectives:\n  - One\n';
    expect(compare(earlier, `${earlier}  - Two\n`).groups).toEqual({ 'overview objectives': 'changed' });
    expect(compare(earlier, `${earlier}do_not_raise:\n  - Three\n`).groups).toMatchObject({
      'overview do-not-raise': 'new',
    });
  });

  it('do not differ in entries that only have another number since one was put before them', () => {
    const earlier = 'title: T\nmeeting:\n  date: 2026-05-04\nagenda:\n  - title: Roads\n  - title: Ports\n';
    const later = earlier.replace('  - title: Roads', '  - title: Rails\n  - title: Roads');
    expect(compare(earlier, later).entries).toEqual({ 'agenda sectors rails': 'new' });
  });

  it('do not differ in texts of which the sources only have other numbers', () => {
    const earlier = [
      'title: T',
      'meeting:',
      '  date: 2026-05-04',
      'agenda:',
      '  - title: Roads',
      '    background:',
      '      - text: Long',
      '        sources: [atlas]',
      'sources:',
      '  - id: atlas',
      '    title: Atlas',
      '',
    ].join('\n');
    const later = earlier.replace('  - id: atlas', '  - id: bulletin\n    title: Bulletin\n  - id: atlas');
    expect(compare(earlier, later).entries).toEqual({ 'record sources bulletin': 'new' });
    const other = later.replace('sources: [atlas]', 'sources: [bulletin]');
    expect(compare(later, other).entries).toEqual({ 'agenda sectors roads': 'changed' });
  });

  it('say nothing of what has gone', () => {
    const later = 'title: T\nmeeting:\n  date: 2026-05-04\nagenda:\n  - title: Roads\n';
    const earlier = later.replace('  - title: Roads', '  - title: Roads\n  - title: Ports');
    expect(compare(earlier, later).entries).toEqual({});
  });
});
