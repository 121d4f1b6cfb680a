import { agreeWithNumber } from '../../document/words/slavic-text.ts';
import { usualKeyNames } from './key-names.ts';
import type { PanelWords } from './panel-words.ts';

const warnings = { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', fraction: 'предупреждения' };

/** Russian words of the panels. */
export const ru: PanelWords = {
  commands: {
    'next-entry': 'в списке: следующая строка',
    'previous-entry': 'в списке: предыдущая строка',
    'scroll-down': 'в тексте: вниз',
    'scroll-up': 'в тексте: вверх',
    'page-down': 'на страницу вниз',
    'page-up': 'на страницу вверх',
    first: 'в начало',
    last: 'в конец',
    'show-detail': 'из списка к подробностям',
    'back-to-list': 'от подробностей к списку',
    'open-briefing': 'в списке справок: открыть',
    'back-to-folder': 'назад к списку справок',
    panel: 'перейти к разделу',
    'next-panel': 'следующий раздел',
    'previous-panel': 'предыдущий раздел',
    help: 'показать клавиши',
    'close-help': 'в клавишах: закрыть',
    quit: 'выход',
    interrupt: 'немедленный выход',
    suspend: 'приостановить; fg в оболочке вернёт',
  },
  short: {
    'next-entry': 'выбор',
    'scroll-down': 'прокрутка',
    'show-detail': 'подробно',
    'back-to-list': 'список',
    'open-briefing': 'открыть',
    'back-to-folder': 'справки',
    panel: 'разделы',
    help: 'клавиши',
    'close-help': 'закрыть',
    quit: 'выход',
  },
  groups: { move: 'Перемещение', panels: 'Разделы', program: 'Программа' },
  help: 'Клавиши',
  faults: 'Ошибки',
  warnings: (count) => `${count} ${agreeWithNumber(String(count), warnings)}`,
  opening: (file) => `Открывается ${file}`,
  tooSmall: (needed, actual) => `prebrief нужно окно ${needed}; сейчас ${actual}.`,
  keys: usualKeyNames,
};
