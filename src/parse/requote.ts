/** The longest corrected line that a fix shows, in code units. */
const longestShown = 100;

/**
 * The fix for a text that needs quotes: the line from its key on with the text from `column` (counted
 * from 0) in quotes, or advice in words where the line is long or the text stands between brackets.
 */
export function requote(line: string, column: number): string {
  // A line of millions of characters may hold as many faults: it is not looked through for each.
  if (line.length > 100 * longestShown) return 'Put the whole text in quotes.';
  const before = line.slice(0, column).trimStart();
  const value = line.slice(column).trim();
  const inBrackets = /[[{]/.test(before);
  if (value === '' || inBrackets || before.length + value.length > longestShown) return 'Put the whole text in quotes.';
  return `Put the text in quotes: ${before}${quote(value)}`;
}

function quote(value: string): string {
  const inner = isQuoted(value) ? value.slice(1, -1) : withoutBrokenQuotes(value);
  if (!/["\\]/.test(inner)) return `"${inner}"`;
  return `'${inner.replaceAll("'", "''")}'`;
}

/** An apostrophe ended the single quotes in which a text stands: `'The Governor's visit'`, with or without the last one. */
function withoutBrokenQuotes(value: string): string {
  return /^'[^']*\p{L}'\p{L}[^']*'?$/u.test(value) ? value.replace(/^'|'$/g, '') : value;
}

/** Whether a text stands in quotation marks, straight (with others inside) or curly, which mean nothing to YAML. */
function isQuoted(value: string): boolean {
  return /^(?:"(?:[^"]*\s"[^"]+")*[^"]*"|'[^']*'|[“„”][^“„”]*[“”]|[‘‚’][^‘‚’]*[‘’]|«[^«»]*»)$/u.test(value);
}
