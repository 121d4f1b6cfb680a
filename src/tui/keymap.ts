import { hasChanges } from './changes.ts';
import { findEditTarget } from './editor.ts';
import { editingChords } from './line-editor.ts';
import { isInList, isTyping, type State, shownLayout, shownSection, shownWhatIf } from './state.ts';

/** Everything that a key can do. */
export const commands = [
  'previous-entry',
  'next-entry',
  'scroll-up',
  'scroll-down',
  'page-up',
  'page-down',
  'first',
  'last',
  'show-detail',
  'back-to-list',
  'open-briefing',
  'back-to-folder',
  'next-panel',
  'previous-panel',
  'panel',
  'next-change',
  'show-faults',
  'close-faults',
  'edit',
  'what-if',
  'next-field',
  'previous-field',
  'edit-line',
  'keep-what-if',
  'drop-what-if',
  'copy',
  'help',
  'close-help',
  'quit',
  'interrupt',
  'suspend',
] as const;

/** One of {@link commands}. */
export type Command = (typeof commands)[number];

/** Where a command stands in the help. */
export type CommandGroup = 'move' | 'panels' | 'figures' | 'file' | 'program';

/** One line of the keymap. It drives the input, the footer, the help and the key table of the README. */
export interface Binding {
  readonly command: Command;
  /** The keys by the names that `readChords` gives them. */
  readonly chords: readonly string[];
  readonly group: CommandGroup;
  /** How the footer shows the keys: where it stands, 1 first; the last ones go first where there is no room. */
  readonly footer?: { readonly keys: string; readonly order: number };
  /** Whether the command means something now. */
  readonly applies: (state: State) => boolean;
}

/** All keys. A letter of a Cyrillic layout counts as the Latin letter on the same key. */
export const keymap: readonly Binding[] = [
  {
    command: 'next-entry',
    chords: ['down', 'j'],
    group: 'move',
    footer: { keys: '↑↓', order: 1 },
    applies: movesInList,
  },
  { command: 'previous-entry', chords: ['up', 'k'], group: 'move', applies: movesInList },
  {
    command: 'scroll-down',
    chords: ['down', 'j'],
    group: 'move',
    footer: { keys: '↑↓', order: 1 },
    applies: scrollsByRow,
  },
  { command: 'scroll-up', chords: ['up', 'k'], group: 'move', applies: scrollsByRow },
  { command: 'page-down', chords: ['pagedown', 'ctrl+f'], group: 'move', applies: isNotTyping },
  { command: 'page-up', chords: ['pageup', 'ctrl+b'], group: 'move', applies: isNotTyping },
  { command: 'first', chords: ['g', 'home'], group: 'move', applies: isNotTyping },
  { command: 'last', chords: ['G', 'end'], group: 'move', applies: isNotTyping },
  {
    command: 'show-detail',
    chords: ['enter', 'right', 'l'],
    group: 'move',
    footer: { keys: '→', order: 2 },
    applies: (state) => isBriefing(state) && movesInList(state),
  },
  {
    command: 'back-to-list',
    chords: ['escape', 'left', 'h'],
    group: 'move',
    footer: { keys: '←', order: 2 },
    applies: (state) => isBriefing(state) && isIdle(state) && inDetail(state),
  },
  {
    command: 'open-briefing',
    chords: ['enter', 'right', 'l'],
    group: 'move',
    footer: { keys: 'Enter', order: 2 },
    applies: (state) => state.scene.kind === 'folder' && movesInList(state),
  },
  {
    command: 'back-to-folder',
    chords: ['escape', 'left', 'h'],
    group: 'move',
    footer: { keys: 'Esc', order: 5 },
    applies: (state) =>
      state.folder !== undefined &&
      state.scene.kind !== 'folder' &&
      isIdle(state) &&
      !inDetail(state) &&
      !isReport(state) &&
      shownWhatIf(state) === undefined,
  },
  {
    command: 'panel',
    chords: ['1', '2', '3', '4', '5', '6'],
    group: 'panels',
    footer: { keys: '1–6', order: 4 },
    applies: showsPanel,
  },
  { command: 'next-panel', chords: ['tab'], group: 'panels', applies: showsPanel },
  { command: 'previous-panel', chords: ['shift+tab'], group: 'panels', applies: showsPanel },
  {
    command: 'next-change',
    chords: ['.'],
    group: 'file',
    footer: { keys: '.', order: 2 },
    applies: (state) => showsPanel(state) && hasChanges(state),
  },
  {
    command: 'show-faults',
    chords: ['!'],
    group: 'file',
    footer: { keys: '!', order: 1 },
    applies: (state) => showsPanel(state) && hasFaults(state),
  },
  {
    command: 'close-faults',
    chords: ['escape', 'left', 'h', '!'],
    group: 'file',
    footer: { keys: 'Esc', order: 1 },
    applies: (state) => isReport(state) && !isHelp(state),
  },
  {
    command: 'edit',
    chords: ['e'],
    group: 'file',
    footer: { keys: 'e', order: 4 },
    applies: (state) => isIdle(state) && (isBriefing(state) || findEditTarget(state) !== undefined),
  },
  {
    command: 'what-if',
    chords: ['w'],
    group: 'figures',
    footer: { keys: 'w', order: 3 },
    applies: canTryOut,
  },
  {
    command: 'next-field',
    chords: ['tab', 'down'],
    group: 'figures',
    footer: { keys: 'Tab', order: 1 },
    applies: isTyping,
  },
  { command: 'previous-field', chords: ['shift+tab', 'up'], group: 'figures', applies: isTyping },
  { command: 'edit-line', chords: editingChords, group: 'figures', applies: isTyping },
  {
    command: 'keep-what-if',
    chords: ['enter'],
    group: 'figures',
    footer: { keys: 'Enter', order: 0 },
    applies: isTyping,
  },
  {
    command: 'drop-what-if',
    chords: ['escape'],
    group: 'figures',
    footer: { keys: 'Esc', order: 2 },
    applies: (state) => isTyping(state) || (shownWhatIf(state) !== undefined && !inDetail(state)),
  },
  {
    command: 'copy',
    chords: ['y'],
    group: 'program',
    footer: { keys: 'y', order: 6 },
    applies: (state) => isBriefing(state) && isIdle(state) && hasEntries(state),
  },
  {
    command: 'help',
    chords: ['?'],
    group: 'program',
    footer: { keys: '?', order: 3 },
    applies: isIdle,
  },
  {
    command: 'close-help',
    chords: ['?', 'escape', 'enter', 'left', 'h'],
    group: 'program',
    footer: { keys: 'Esc', order: 2 },
    applies: isHelp,
  },
  { command: 'quit', chords: ['q'], group: 'program', footer: { keys: 'q', order: 0 }, applies: isNotTyping },
  { command: 'interrupt', chords: ['ctrl+c'], group: 'program', applies: always },
  { command: 'suspend', chords: ['ctrl+z'], group: 'program', applies: always },
];

/** What a key does now, if it does anything. */
export function findCommand(state: State, chord: string): Command | undefined {
  return keymap.find(({ chords, applies }) => chords.includes(chord) && applies(state))?.command;
}

function always(): boolean {
  return true;
}

function isNotTyping(state: State): boolean {
  return !isTyping(state);
}

/** Neither typing nor reading the help. */
function isIdle(state: State): boolean {
  return !isHelp(state) && !isTyping(state);
}

function hasEntries(state: State): boolean {
  return shownSection(state)?.groups.some(({ entries }) => entries.length > 0) === true;
}

function canTryOut(state: State): boolean {
  const { scene } = state;
  const canTry = scene.kind === 'briefing' && scene.section === 'trade-gap' && scene.tryOut !== undefined;
  return canTry && isIdle(state) && (hasEntries(state) || scene.whatIf !== undefined);
}

function isHelp({ helpTop }: State): boolean {
  return helpTop !== undefined;
}

function isBriefing({ scene }: State): boolean {
  return scene.kind === 'briefing';
}

function hasFaults({ scene }: State): boolean {
  return scene.kind === 'briefing' && scene.trouble?.kind === 'faults';
}

/** The report of faults stands in place of a last good version. */
function isReport({ scene }: State): boolean {
  return scene.kind === 'faults' && scene.behind !== undefined;
}

function showsPanel(state: State): boolean {
  return isBriefing(state) && isIdle(state);
}

function inDetail(state: State): boolean {
  const layout = shownLayout(state);
  return layout !== undefined && layout.kind !== 'page' && !isInList(state);
}

function movesInList(state: State): boolean {
  return isIdle(state) && isInList(state);
}

function scrollsByRow(state: State): boolean {
  return isHelp(state) || (isIdle(state) && state.scene.kind !== 'opening' && !movesInList(state));
}
