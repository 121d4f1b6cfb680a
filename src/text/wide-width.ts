import stringWidth from 'string-width';

/**
 * The columns that a text of any script takes in a terminal. The first call costs some 25 ms, because it compiles
 * large Unicode expressions: only texts that are not plain come here.
 */
export function wideWidth(text: string): number {
  return stringWidth(text);
}
