/** Controls, invisible formats such as bidi marks, unassigned characters and separators other than the space. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** JSON on several lines, indented, or on one. */
export type JsonStyle = 'page' | 'line';

/** A value as JSON for scripts; all that does not print is escaped as `\uXXXX`. Ends with a newline. */
export function formatJson(value: unknown, style: JsonStyle = 'page'): string {
  const json = JSON.stringify(value, undefined, style === 'page' ? 2 : undefined);
  return `${json.replace(unprintable, (character) => (character === '\n' ? character : escapeCharacter(character)))}\n`;
}

function escapeCharacter(character: string): string {
  return character.split('').map(escapeUnit).join('');
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
