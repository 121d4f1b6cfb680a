import { useApp } from 'ink';
import { Component, type PropsWithChildren } from 'react';

/**
 * Ends the panels with the error that drawing them has thrown. Ink's own boundary would first draw the stack with an
 * excerpt of the source, which takes seconds for one long line of a bundle and is lost with the alternate screen.
 */
export function FaultBoundary({ children }: PropsWithChildren) {
  const { exit } = useApp();
  return <Boundary onError={exit}>{children}</Boundary>;
}

class Boundary extends Component<PropsWithChildren<{ readonly onError: (error: Error) => void }>> {
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override state = { hasFailed: false };

  override componentDidCatch(error: Error) {
    this.props.onError(error);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
