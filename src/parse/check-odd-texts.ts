import type { Diagnostic } from '../domain/diagnostic.ts';
import type { TextNode, TreeNode } from './tree.ts';

/** Words by which YAML and spreadsheets mean that there is no value. */
const emptyWord = /^(?:~|null|Null|NULL|n\/a|N\/A|#N\/A)$/;
const curlyQuoted = /^(?:[“„”]([^“„”]*)[“”]|[‘‚’]([^‘‚’]*)[‘’])$/u;

/**
 * Warns of whole values that are most probably meant otherwise than they are shown: `empty-word` such as `null`, and
 * `curly-quotes`. Says nothing of what an error is told about, nor of a text in quotes, which is meant as it stands.
 */
export function checkOddTexts(root: TreeNode, errors: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set(errors.map(({ place }) => `${place.line}:${place.column}`));
  const found: Diagnostic[] = [];
  const visit = (node: TreeNode): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'mapping') for (const { value } of node.entries.values()) visit(value);
    else if (node.kind === 'text' && !told.has(`${node.place.line}:${node.place.column}`)) {
      const warning = findOddText(node);
      if (warning !== undefined) found.push(warning);
    }
  };
  visit(root);
  return found;
}

function findOddText({ text, place, start, end }: TextNode): Diagnostic | undefined {
  const isQuoted = end - start > text.length;
  if (isQuoted) return undefined;
  if (emptyWord.test(text)) {
    return {
      code: 'empty-word',
      severity: 'warning',
      message: `“${text}” is a text like any other here, and is shown as it stands`,
      hint: 'To leave the value out, take the line away.',
      place,
    };
  }
  const inner = curlyQuoted.exec(text);
  if (inner === null) return undefined;
  const bare = inner[1] ?? inner[2] ?? '';
  return {
    code: 'curly-quotes',
    severity: 'warning',
    message: 'The curly quotation marks are shown as a part of the text',
    hint: `If they are not meant to be shown, write it without them: ${bare.slice(0, 80)}`,
    place,
  };
}
