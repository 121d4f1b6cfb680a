import { agreeWithNumber } from '../../document/words/slavic-text.ts';
import { usualKeyNames } from './key-names.ts';
import type { PanelWords } from './panel-words.ts';

const warnings = { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', fraction: 'предупреждения' };
const errors = { one: 'ошибка', few: 'ошибки', many: 'ошибок', fraction: 'ошибки' };

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
    'next-change': 'к следующему изменению последнего сохранения',
    'show-faults': 'показать все ошибки',
    'close-faults': 'в ошибках: закрыть',
    edit: 'открыть файл в редакторе',
    'what-if': 'попробовать для ряда другие числа',
    'next-field': 'в предположении: следующее поле',
    'previous-field': 'в предположении: предыдущее поле',
    'edit-line': 'в предположении: править поле',
    'keep-what-if': 'в предположении: оставить на экране',
    'drop-what-if': 'отбросить предположение',
    copy: 'копировать выбранную строку',
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
    'next-change': 'изменение',
    'show-faults': 'ошибки',
    'close-faults': 'закрыть',
    edit: 'править',
    'what-if': 'что если',
    'next-field': 'поле',
    'keep-what-if': 'оставить',
    'drop-what-if': 'отбросить',
    copy: 'копия',
    help: 'клавиши',
    'close-help': 'закрыть',
    quit: 'выход',
  },
  groups: { move: 'Перемещение', panels: 'Разделы', figures: 'Цифры', file: 'Файл', program: 'Программа' },
  whatIf: {
    title: 'Что если',
    fields: { target: 'цель', by: 'срок', rate: 'рост в год' },
    faults: {
      unreadable: 'не читается',
      ambiguous: 'читается двояко',
      'other-unit': 'в другой единице',
      'too-small': 'без слова масштаба',
    },
    lastFigures: 'Показаны последние прочитанные числа.',
    notSaved: 'Ничего не сохраняется.',
  },
  copied: (way) => `Скопировано (${way}).`,
  help: 'Клавиши',
  faults: 'Ошибки',
  warnings: (count) => `${count} ${agreeWithNumber(String(count), warnings)}`,
  lastGood: (count) =>
    count === 0
      ? 'Файл не читается; показана последняя исправная версия.'
      : `${count} ${agreeWithNumber(String(count), errors)} в файле; показана последняя исправная версия.`,
  gone: 'Файла больше нет; показана его последняя версия.',
  lastGoodInShort: (count) =>
    `${count === 0 ? 'Не читается' : `${count} ${agreeWithNumber(String(count), errors)}`}; последняя версия.`,
  goneInShort: 'Файла нет; последняя версия.',
  editor: (outcome) => {
    switch (outcome.kind) {
      case 'done':
        return '';
      case 'beside':
        return `Открыто в ${outcome.editor}.`;
      case 'not-set':
        return 'Редактор не задан. Выйдите и укажите его в переменной VISUAL или EDITOR, например: export EDITOR=nano';
      case 'not-found':
        return `Программы ${outcome.editor} нет. Укажите в переменной VISUAL или EDITOR установленный редактор.`;
      case 'failed':
        return `${outcome.editor} завершился с ошибкой (${outcome.reason}).`;
      case 'no-file':
        return 'Эта справка получена через стандартный ввод: файла для правки нет.';
    }
  },
  opening: (file) => `Открывается ${file}`,
  tooSmall: (needed, actual) => `prebrief нужно окно ${needed}; сейчас ${actual}.`,
  keys: usualKeyNames,
};
