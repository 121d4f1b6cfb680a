/** Controls, invisible formats such as bidi marks, unassigned characters and separators other than the space. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A value as JSON for scripts, indented; all that does not print is escaped as `\uXXXX`. Ends with a newline. */
export function formatJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replace(unprintable, (character) => (character === '\n' ? character : escapeCharacter(character)))}\n`;
}

function escapeCharacter(character: string): string {
  return character.split('').map(escapeUnit).join('');
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
