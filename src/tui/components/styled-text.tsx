import { Text } from 'ink';
import { replaceSigns } from '../../text/ascii.ts';
import type { Line } from '../styled-line.ts';
import type { Theme } from '../theme.ts';

/** One line of the screen. It never wraps: whoever laid it out made it fit, and signs in ASCII are as wide. */
export function StyledText({ line, theme }: { readonly line: Line; readonly theme: Theme }) {
  const keyed = line.map((run, index) => ({ ...run, key: index }));
  // An empty Text would have no height.
  if (keyed.length === 0) return <Text> </Text>;
  return (
    <Text wrap="truncate">
      {keyed.map(({ text, style, key }) => (
        <Text key={key} {...theme[style]}>
          {theme.isAscii ? replaceSigns(text) : text}
        </Text>
      ))}
    </Text>
  );
}
