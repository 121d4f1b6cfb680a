import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapDocument } from '../../src/document/map-document.ts';
import { anyDocument } from '../helpers/arbitrary-documents.ts';
import { briefingNames, readDocument } from '../helpers/panels-briefings.ts';

describe('a document with its texts changed', () => {
  it('is the same where nothing is changed', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(mapDocument(document, (text) => text)).toEqual(document);
      }),
      { numRuns: 50 },
    );
  });

  it.each(briefingNames)('keeps the order, the ids and the numbers of the briefing %s', (name) => {
    const document = readDocument(name);
    const keysOf = (node: unknown) =>
      JSON.stringify(node, (key, value) =>
        ['title', 'marking', 'audienceLabel', 'occasion', 'emptyNote', 'aside', 'heading'].includes(key) ||
        ['text', 'label', 'note', 'value', 'questionLabel', 'lineLabel'].includes(key)
          ? typeof value === 'string' || value
          : value,
      );
    const changed = mapDocument(document, (text) => `${text}*`);
    expect(changed).not.toEqual(document);
    expect(keysOf(changed.sections)).toBe(keysOf(document.sections));
  });
});
