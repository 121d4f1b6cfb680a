/** The entry that is marked in a list, as far as it stands on the first of its lines; empty where there is no list. */
export function selectedIn(screen: string): string {
  return /[▸▹] (.*?)(?: {2}|$)/m.exec(screen)?.[1] ?? '';
}

/** Which rows of a longer text are seen, as the footer says it: `2–20/51`. */
export function rowsIn(screen: string): { readonly first: number; readonly last: number; readonly all: number } {
  const [, first, last, all] = /(\d+)–(\d+)\/(\d+)$/m.exec(screen) ?? [];
  return { first: Number(first), last: Number(last), all: Number(all) };
}

/** A condition: this entry is selected. */
export function selects(title: string): (screen: string) => boolean {
  return (screen) => selectedIn(screen).startsWith(title);
}

/** A condition: what is seen begins with this row. */
export function beginsAt(row: number): (screen: string) => boolean {
  return (screen) => rowsIn(screen).first === row;
}

/** A condition: what is seen ends with the last row. */
export function showsEnd(screen: string): boolean {
  const { last, all } = rowsIn(screen);
  return last === all;
}
