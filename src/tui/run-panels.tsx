import { render, useStdout } from 'ink';
import { type PropsWithChildren, useInsertionEffect } from 'react';
import { App, type AppProps } from './components/app.tsx';
import { FaultBoundary } from './components/fault-boundary.tsx';

/** The streams of the terminal on which the panels are shown. */
export interface PanelsTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** Panels that are shown. */
export interface RunningPanels {
  /** Resolves when the reader leaves, with the terminal restored; fails with an error of the program itself. */
  readonly ended: Promise<'quit' | 'interrupted' | 'closed'>;
  /** Takes the panels off the screen and restores the terminal. */
  close(): void;
}

/** More frames a second than anyone presses keys: the default would hold a frame back for 33 ms. */
const framesPerSecond = 250;

/** Shows the panels on the alternate screen until the reader leaves them. */
export function runPanels(app: AppProps, { stdin, stdout }: PanelsTerminal): RunningPanels {
  // From the first frame on: a key that is typed before Ink listens would be echoed into the picture.
  stdin.setRawMode(true);
  const instance = render(
    <FromTheCorner>
      <FaultBoundary>
        <App {...app} />
      </FaultBoundary>
    </FromTheCorner>,
    {
      stdin,
      stdout,
      alternateScreen: true,
      incrementalRendering: true,
      interactive: true,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: framesPerSecond,
    },
  );
  const ended = instance
    .waitUntilExit()
    .then((reason) => (reason === 'quit' || reason === 'interrupted' ? reason : 'closed'));
  return { ended, close: () => instance.unmount() };
}

const cursorToCorner = '\x1b[H';

/**
 * Begins the first frame in the corner of the alternate screen. The cursor enters it in the column where it was, and
 * keys that were echoed while the program was loading have moved it. An insertion effect is what runs before Ink draws.
 */
function FromTheCorner({ children }: PropsWithChildren) {
  const { stdout } = useStdout();
  useInsertionEffect(() => {
    stdout.write(cursorToCorner);
  }, [stdout]);
  return children;
}
