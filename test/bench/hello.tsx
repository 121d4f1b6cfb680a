import { render, Text } from 'ink';

// The least that an Ink program on the alternate screen does: what the start of the panels is measured beside.
render(<Text>Hello</Text>, { alternateScreen: true, incrementalRendering: true, interactive: true });
setInterval(() => {}, 60_000);
