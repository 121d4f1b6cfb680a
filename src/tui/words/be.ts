import { agreeWithNumber } from '../../document/words/slavic-text.ts';
import { usualKeyNames } from './key-names.ts';
import type { PanelWords } from './panel-words.ts';

const warnings = { one: 'папярэджанне', few: 'папярэджанні', many: 'папярэджанняў', fraction: 'папярэджанні' };

/** Belarusian words of the panels. */
export const be: PanelWords = {
  commands: {
    'next-entry': 'у спісе: наступны радок',
    'previous-entry': 'у спісе: папярэдні радок',
    'scroll-down': 'у тэксце: уніз',
    'scroll-up': 'у тэксце: уверх',
    'page-down': 'на старонку ўніз',
    'page-up': 'на старонку ўверх',
    first: 'у пачатак',
    last: 'у канец',
    'show-detail': 'са спіса да падрабязнасцей',
    'back-to-list': 'ад падрабязнасцей да спіса',
    'open-briefing': 'у спісе даведак: адкрыць',
    'back-to-folder': 'назад да спіса даведак',
    panel: 'перайсці да раздзела',
    'next-panel': 'наступны раздзел',
    'previous-panel': 'папярэдні раздзел',
    help: 'паказаць клавішы',
    'close-help': 'у клавішах: закрыць',
    quit: 'выхад',
    interrupt: 'неадкладны выхад',
    suspend: 'прыпыніць; fg у абалонцы верне',
  },
  short: {
    'next-entry': 'выбар',
    'scroll-down': 'пракрутка',
    'show-detail': 'падрабязна',
    'back-to-list': 'спіс',
    'open-briefing': 'адкрыць',
    'back-to-folder': 'даведкі',
    panel: 'раздзелы',
    help: 'клавішы',
    'close-help': 'закрыць',
    quit: 'выхад',
  },
  groups: { move: 'Перамяшчэнне', panels: 'Раздзелы', program: 'Праграма' },
  help: 'Клавішы',
  faults: 'Памылкі',
  warnings: (count) => `${count} ${agreeWithNumber(String(count), warnings)}`,
  opening: (file) => `Адкрываецца ${file}`,
  tooSmall: (needed, actual) => `prebrief патрэбна акно ${needed}; цяпер ${actual}.`,
  keys: usualKeyNames,
};
