import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/document/build-document.ts';
import { type Audience, audiences, type Briefing } from '../../src/domain/briefing.ts';
import { releaseTo } from '../../src/domain/release.ts';
import { parseBriefing } from '../../src/parse/parse-briefing.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import { readBriefing } from '../helpers/panels-briefings.ts';

function read(text: string): Briefing {
  const { briefing, diagnostics } = parseBriefing(text);
  if (briefing === undefined) throw new Error(JSON.stringify(diagnostics));
  return briefing;
}

/** Everything that an audience gets to read, in every format. */
function exportAll(briefing: Briefing, audience: Audience): string {
  const document = buildDocument(releaseTo(audience, briefing).briefing, audience);
  return [renderText(document, { width: 250 }), renderMarkdown(document), renderHtml(document), renderJson(document)]
    .join('\n')
    .replaceAll(/\s+/g, ' ');
}

const head = 'title: Talks\nmeeting:\n  date: 2024-11-18\n  place: Minsk\n';

describe('what a reader gets', () => {
  it('is everything, for the principal', () => {
    const briefing = readBriefing('every-field');
    expect(releaseTo('principal', briefing)).toEqual({ briefing, heldBack: 0, titleHeldBack: false });
  });

  it('is all but the notes on persons, for the delegation, unless the briefing says otherwise', () => {
    const briefing = readBriefing('belarus-smolensk');
    const { briefing: released } = releaseTo('delegation', briefing);
    const without = briefing.participants.map(({ notes: _, ...rest }) => rest);
    expect(released.participants).toEqual(without);
    expect(released.agenda.map(({ talkingPoints }) => talkingPoints)).toEqual(
      briefing.agenda.map(({ talkingPoints }) => talkingPoints),
    );
  });

  it('is that the meeting takes place, for the public, until something is released', () => {
    const text = exportAll(read(`${head}objectives: [Win the contract.]\nsummary: They come for money.\n`), 'public');
    expect(text).toContain('Mon 18 Nov 2024 · Minsk');
    expect(text).not.toMatch(/contract|money|Objectives|yet/);
  });

  it('has a sector with its title and no more, where only the sector is released', () => {
    const sector =
      '  - { title: Road building, for: public, talking_points: [Cheap roads., { text: Good roads., for: public }] }\n';
    const text = exportAll(read(`${head}agenda:\n${sector}`), 'public');
    expect(text).toContain('Road building');
    expect(text).toContain('Good roads.');
    expect(text).not.toContain('Cheap');
  });

  it('does not have a point that is released inside a sector which is not', () => {
    const sector = '  - { title: Road building, talking_points: [{ text: Good roads., for: public }] }\n';
    expect(exportAll(read(`${head}agenda:\n${sector}`), 'public')).not.toContain('Good roads.');
  });

  it('does not have a text that states a figure which is held back', () => {
    const figure = 'figures:\n  - { id: turnover, unit: USD, values: [{ period: 2023, value: 4.4 billion }] }\n';
    const summary = `summary: { text: "It came to \${turnover.2023}.", for: public }\n`;
    const briefing = read(head + figure + summary);
    expect(exportAll(briefing, 'delegation')).toContain('It came to $4.4 billion.');
    expect(exportAll(briefing, 'public')).not.toMatch(/It came|4\.4|turnover/);
  });

  it('is nothing where the title itself states such a figure', () => {
    const figure = 'figures:\n  - { id: turnover, unit: USD, values: [{ period: 2023, value: 4.4 billion }] }\n';
    const briefing = read(head.replace('Talks', `Talks on \${turnover.2023}`) + figure);
    expect(releaseTo('public', briefing).titleHeldBack).toBe(true);
    expect(releaseTo('delegation', briefing).titleHeldBack).toBe(false);
  });

  it('names only the sources of what is released, counted anew', () => {
    const sources = 'sources:\n  - { id: secret, title: Cable }\n  - { id: belta, title: Report }\n';
    const texts =
      'summary: { text: They meet., source: belta, for: public }\nobjectives: [{ text: Win., source: secret }]\n';
    const text = exportAll(read(head + texts + sources), 'public');
    expect(text).toContain('They meet. [1]');
    expect(text).toContain('[1] Report');
    expect(text).not.toMatch(/Cable|\[2\]/);
  });
});

const levels: Readonly<Record<Audience, number>> = { principal: 0, delegation: 1, public: 2 };

/** A text nobody else has, for an audience; said openly or left to the rule. */
interface Marked {
  readonly word: string;
  readonly level: number;
}

/** Builds a briefing in which each text is one word of its own, and notes for whom each word is by the rules as told. */
function writeBriefing(choose: () => Audience | undefined): { yaml: string; words: Marked[] } {
  const words: Marked[] = [];
  const say = (usual: Audience, outer = 2, own = choose()) => {
    const level = Math.min(outer, levels[own ?? usual]);
    const word = `word${words.length}x`;
    words.push({ word, level });
    return own === undefined ? `{ text: ${word} }` : `{ text: ${word}, for: ${own} }`;
  };
  const name = (level: number) => {
    const word = `word${words.length}x`;
    words.push({ word, level });
    return word;
  };
  const item = (fields: (level: number) => string[]) => {
    const own = choose();
    const level = levels[own ?? 'delegation'];
    return [...fields(level), ...(own === undefined ? [] : [`for: ${own}`])].join(', ');
  };
  const inner = (level: number) => (key: string, list: boolean) =>
    list ? `${key}: [${say('delegation', level)}]` : `${key}: ${say('delegation', level)}`;
  const sector = item((level) => {
    const field = inner(level);
    return [
      `title: ${name(level)}`,
      field('objective', false),
      field('position', false),
      field('their_position', false),
      ...['talking_points', 'asks', 'offers', 'do_not_raise', 'background', 'deliverables'].map((key) =>
        field(key, true),
      ),
      `defensives: [{ question: ${name(Math.min(level, 1))}, line: ${name(Math.min(level, 1))} }]`,
    ];
  });
  const person = item((level) => [
    `name: ${name(level)}`,
    `post: ${name(level)}`,
    `pronunciation: ${name(Math.min(level, 1))}`,
    `bio: ${say('delegation', level)}`,
    `notes: ${say('principal', level)}`,
    `last_met: { place: ${name(Math.min(level, 1))}, outcome: ${name(Math.min(level, 1))} }`,
  ]);
  const figure = item((level) => [
    'id: f',
    `label: ${name(level)}`,
    `definition: ${name(level)}`,
    `values: [{ period: 2023, value: 4 billion USD, note: ${name(level)} }, { period: 2022, value: 3 billion USD }]`,
    `target: { value: 5 billion USD, origin: ${name(level)} }`,
  ]);
  const commitment = item((level) => [`text: ${name(level)}`, `owner: ${name(level)}`, `made_by: ${name(level)}`]);
  const press = item((level) => [
    `arrangement: ${name(level)}`,
    `line: ${name(level)}`,
    `if_asked: [{ question: ${name(Math.min(level, 1))}, line: ${name(Math.min(level, 1))} }]`,
  ]);
  const yaml = [
    `title: ${name(2)}`,
    `prepared_by: ${name(1)}`,
    `cleared_by: [${name(1)}]`,
    `meeting: { date: 2024-11-18, place: ${name(2)}, reason: ${say('delegation')}, press: { ${press} } }`,
    `summary: ${say('delegation')}`,
    `scene_setter: ${say('delegation')}`,
    `objectives: [${say('delegation')}]`,
    `their_objectives: [${say('delegation')}]`,
    `do_not_raise: [${say('delegation')}]`,
    `participants: [{ ${person} }]`,
    `agenda: [{ ${sector} }]`,
    `figures: [{ ${figure} }]`,
    `commitments: [{ ${commitment} }]`,
  ].join('\n');
  return { yaml, words };
}

describe('whatever is held back', () => {
  it('stands in no format, and whatever is released stands in all', () => {
    const choices = fc.array(fc.option(fc.constantFrom(...audiences), { nil: undefined }), {
      minLength: 40,
      maxLength: 40,
    });
    fc.assert(
      fc.property(choices, fc.constantFrom(...audiences), (chosen, reader) => {
        let next = 0;
        const { yaml, words } = writeBriefing(() => chosen[next++]);
        const text = exportAll(read(yaml), reader);
        for (const { word, level } of words) {
          expect({ word, seen: text.includes(word) }).toEqual({ word, seen: level >= levels[reader] });
        }
      }),
      { numRuns: 60 },
    );
  });
});
