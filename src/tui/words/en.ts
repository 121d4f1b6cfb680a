import { usualKeyNames } from './key-names.ts';
import type { PanelWords } from './panel-words.ts';

/** English words of the panels. */
export const en: PanelWords = {
  commands: {
    'next-entry': 'in a list: next entry',
    'previous-entry': 'in a list: previous entry',
    'scroll-down': 'in a text: down',
    'scroll-up': 'in a text: up',
    'page-down': 'one page down',
    'page-up': 'one page up',
    first: 'to the beginning',
    last: 'to the end',
    'show-detail': 'from a list into the detail',
    'back-to-list': 'from the detail back to the list',
    'open-briefing': 'in the list of briefings: open',
    'back-to-folder': 'back to the list of briefings',
    panel: 'go to a panel',
    'next-panel': 'next panel',
    'previous-panel': 'previous panel',
    'next-change': 'to the next change of the last save',
    'show-faults': 'show the whole report of the faults',
    'close-faults': 'in the faults: close',
    edit: 'open the file in the editor',
    'what-if': 'try out other numbers for the series',
    'next-field': 'in a what-if: next field',
    'previous-field': 'in a what-if: previous field',
    'edit-line': 'in a what-if: edit the field',
    'keep-what-if': 'in a what-if: keep it on the screen',
    'drop-what-if': 'drop the what-if',
    copy: 'copy the selected line',
    help: 'show the keys',
    'close-help': 'in the keys: close',
    quit: 'quit',
    interrupt: 'quit at once',
    suspend: 'stop for now; fg in the shell comes back',
  },
  short: {
    'next-entry': 'move',
    'scroll-down': 'scroll',
    'show-detail': 'detail',
    'back-to-list': 'list',
    'open-briefing': 'open',
    'back-to-folder': 'briefings',
    panel: 'panels',
    'next-change': 'next change',
    'show-faults': 'faults',
    'close-faults': 'close',
    edit: 'edit',
    'what-if': 'what-if',
    'next-field': 'field',
    'keep-what-if': 'keep',
    'drop-what-if': 'drop',
    copy: 'copy',
    help: 'keys',
    'close-help': 'close',
    quit: 'quit',
  },
  groups: { move: 'Move', panels: 'Panels', figures: 'Figures', file: 'File', program: 'Program' },
  whatIf: {
    title: 'What-if',
    fields: { target: 'target', by: 'by', rate: 'growth a year' },
    faults: {
      unreadable: 'cannot be read',
      ambiguous: 'can be read in two ways',
      'other-unit': 'is in another unit',
      'too-small': 'lacks a scale word',
    },
    lastFigures: 'The figures are the last that could be read.',
    notSaved: 'Nothing is saved.',
  },
  copied: (way) => `Copied (${way}).`,
  help: 'Keys',
  faults: 'Faults',
  warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  lastGood: (count) =>
    count === 0
      ? 'The file cannot be read; this is its last good version.'
      : `${count === 1 ? '1 error' : `${count} errors`} in the file; this is its last good version.`,
  gone: 'The file is gone; this is its last version.',
  lastGoodInShort: (count) =>
    `${count === 0 ? 'Not readable' : count === 1 ? '1 error' : `${count} errors`}; last good version shown.`,
  goneInShort: 'File gone; last version shown.',
  editor: (outcome) => {
    switch (outcome.kind) {
      case 'done':
        return '';
      case 'beside':
        return `Opened in ${outcome.editor}.`;
      case 'not-set':
        return 'No editor is set. Quit, and name yours in the variable VISUAL or EDITOR, for example: export EDITOR=nano';
      case 'not-found':
        return `There is no program ${outcome.editor}. Set the variable VISUAL or EDITOR to an editor that is installed.`;
      case 'failed':
        return `${outcome.editor} ended with a fault (${outcome.reason}).`;
      case 'no-file':
        return 'This briefing came through standard input: there is no file to edit.';
    }
  },
  opening: (file) => `Opening ${file}`,
  tooSmall: (needed, actual) => `prebrief needs a window of ${needed}; this one is ${actual}.`,
  keys: usualKeyNames,
};
