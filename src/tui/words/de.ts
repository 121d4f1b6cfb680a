import { usualKeyNames } from './key-names.ts';
import type { PanelWords } from './panel-words.ts';

/** German words of the panels. */
export const de: PanelWords = {
  commands: {
    'next-entry': 'in einer Liste: nächster Eintrag',
    'previous-entry': 'in einer Liste: voriger Eintrag',
    'scroll-down': 'in einem Text: nach unten',
    'scroll-up': 'in einem Text: nach oben',
    'page-down': 'eine Seite nach unten',
    'page-up': 'eine Seite nach oben',
    first: 'zum Anfang',
    last: 'zum Ende',
    'show-detail': 'von der Liste in die Einzelheiten',
    'back-to-list': 'von den Einzelheiten zur Liste',
    'open-briefing': 'in der Liste der Briefings: öffnen',
    'back-to-folder': 'zurück zur Liste der Briefings',
    panel: 'zu einer Tafel',
    'next-panel': 'nächste Tafel',
    'previous-panel': 'vorige Tafel',
    'next-change': 'zur nächsten Änderung der letzten Speicherung',
    'show-faults': 'alle Fehler zeigen',
    'close-faults': 'in den Fehlern: schließen',
    edit: 'Datei im Editor öffnen',
    'what-if': 'andere Zahlen für die Reihe ausprobieren',
    'next-field': 'in einer Annahme: nächstes Feld',
    'previous-field': 'in einer Annahme: voriges Feld',
    'edit-line': 'in einer Annahme: das Feld bearbeiten',
    'keep-what-if': 'in einer Annahme: auf dem Schirm behalten',
    'drop-what-if': 'die Annahme verwerfen',
    copy: 'den gewählten Eintrag kopieren',
    help: 'Tasten zeigen',
    'close-help': 'in den Tasten: schließen',
    quit: 'beenden',
    interrupt: 'sofort beenden',
    suspend: 'vorläufig anhalten; fg in der Shell führt zurück',
  },
  short: {
    'next-entry': 'wählen',
    'scroll-down': 'blättern',
    'show-detail': 'Details',
    'back-to-list': 'Liste',
    'open-briefing': 'öffnen',
    'back-to-folder': 'Briefings',
    panel: 'Tafeln',
    'next-change': 'Änderung',
    'show-faults': 'Fehler',
    'close-faults': 'schließen',
    edit: 'bearbeiten',
    'what-if': 'Annahme',
    'next-field': 'Feld',
    'keep-what-if': 'behalten',
    'drop-what-if': 'verwerfen',
    copy: 'kopieren',
    help: 'Tasten',
    'close-help': 'schließen',
    quit: 'beenden',
  },
  groups: { move: 'Bewegen', panels: 'Tafeln', figures: 'Zahlen', file: 'Datei', program: 'Programm' },
  whatIf: {
    title: 'Annahme',
    fields: { target: 'Ziel', by: 'bis', rate: 'Wachstum im Jahr' },
    faults: {
      unreadable: 'nicht lesbar',
      ambiguous: 'auf zwei Arten lesbar',
      'other-unit': 'in anderer Einheit',
      'too-small': 'ohne Größenwort',
    },
    lastFigures: 'Die Zahlen sind die letzten lesbaren.',
    notSaved: 'Nichts wird gespeichert.',
  },
  copied: (way) => `Kopiert (${way}).`,
  help: 'Tasten',
  faults: 'Fehler',
  warnings: (count) => (count === 1 ? '1 Warnung' : `${count} Warnungen`),
  lastGood: (count) =>
    count === 0
      ? 'Die Datei ist nicht lesbar; dies ist ihre letzte gute Fassung.'
      : `${count} Fehler in der Datei; dies ist ihre letzte gute Fassung.`,
  gone: 'Die Datei ist weg; dies ist ihre letzte Fassung.',
  lastGoodInShort: (count) => `${count === 0 ? 'Nicht lesbar' : `${count} Fehler`}; letzte gute Fassung.`,
  goneInShort: 'Datei weg; letzte Fassung.',
  editor: (outcome) => {
    switch (outcome.kind) {
      case 'done':
        return '';
      case 'beside':
        return `In ${outcome.editor} geöffnet.`;
      case 'not-set':
        return 'Kein Editor ist eingestellt. Beenden und in der Variablen VISUAL oder EDITOR nennen, zum Beispiel: export EDITOR=nano';
      case 'not-found':
        return `Es gibt kein Programm ${outcome.editor}. In der Variablen VISUAL oder EDITOR muss ein installierter Editor stehen.`;
      case 'failed':
        return `${outcome.editor} endete mit einem Fehler (${outcome.reason}).`;
      case 'no-file':
        return 'Dieses Briefing kam über die Standardeingabe: Es gibt keine Datei zu bearbeiten.';
    }
  },
  opening: (file) => `${file} wird geöffnet`,
  tooSmall: (needed, actual) => `prebrief braucht ein Fenster von ${needed}; dieses hat ${actual}.`,
  keys: {
    ...usualKeyNames,
    'shift+tab': 'Umschalt+Tab',
    pageup: 'Bild↑',
    pagedown: 'Bild↓',
    home: 'Pos1',
    end: 'Ende',
    backspace: 'Rück',
    delete: 'Entf',
  },
};
