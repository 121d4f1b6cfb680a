import { agreeWithNumber } from '../../document/words/slavic-text.ts';
import { usualKeyNames } from './key-names.ts';
import type { PanelWords } from './panel-words.ts';

const warnings = { one: 'папярэджанне', few: 'папярэджанні', many: 'папярэджанняў', fraction: 'папярэджанні' };
const errors = { one: 'памылка', few: 'памылкі', many: 'памылак', fraction: 'памылкі' };

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
    'next-change': 'да наступнай змены апошняга захавання',
    'show-faults': 'паказаць усе памылкі',
    'close-faults': 'у памылках: закрыць',
    edit: 'адкрыць файл у рэдактары',
    'what-if': 'паспрабаваць для шэрагу іншыя лікі',
    'next-field': 'у дапушчэнні: наступнае поле',
    'previous-field': 'у дапушчэнні: папярэдняе поле',
    'edit-line': 'у дапушчэнні: правіць поле',
    'keep-what-if': 'у дапушчэнні: пакінуць на экране',
    'drop-what-if': 'адкінуць дапушчэнне',
    copy: 'капіяваць выбраны радок',
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
    'next-change': 'змена',
    'show-faults': 'памылкі',
    'close-faults': 'закрыць',
    edit: 'правіць',
    'what-if': 'што калі',
    'next-field': 'поле',
    'keep-what-if': 'пакінуць',
    'drop-what-if': 'адкінуць',
    copy: 'копія',
    help: 'клавішы',
    'close-help': 'закрыць',
    quit: 'выхад',
  },
  groups: { move: 'Перамяшчэнне', panels: 'Раздзелы', figures: 'Лічбы', file: 'Файл', program: 'Праграма' },
  whatIf: {
    title: 'Што калі',
    fields: { target: 'мэта', by: 'тэрмін', rate: 'рост у год' },
    faults: {
      unreadable: 'не чытаецца',
      ambiguous: 'чытаецца дваяка',
      'other-unit': 'у іншай адзінцы',
      'too-small': 'без слова маштабу',
    },
    lastFigures: 'Паказаны апошнія прачытаныя лікі.',
    notSaved: 'Нічога не захоўваецца.',
  },
  copied: (way) => `Скапіявана (${way}).`,
  help: 'Клавішы',
  faults: 'Памылкі',
  warnings: (count) => `${count} ${agreeWithNumber(String(count), warnings)}`,
  lastGood: (count) =>
    count === 0
      ? 'Файл не чытаецца; паказана апошняя спраўная версія.'
      : `${count} ${agreeWithNumber(String(count), errors)} у файле; паказана апошняя спраўная версія.`,
  gone: 'Файла больш няма; паказана яго апошняя версія.',
  lastGoodInShort: (count) =>
    `${count === 0 ? 'Не чытаецца' : `${count} ${agreeWithNumber(String(count), errors)}`}; апошняя версія.`,
  goneInShort: 'Файла няма; апошняя версія.',
  editor: (outcome) => {
    switch (outcome.kind) {
      case 'done':
        return '';
      case 'beside':
        return `Адкрыта ў ${outcome.editor}.`;
      case 'not-set':
        return 'Рэдактар не зададзены. Выйдзіце і ўкажыце яго ў зменнай VISUAL або EDITOR, напрыклад: export EDITOR=nano';
      case 'not-found':
        return `Праграмы ${outcome.editor} няма. Укажыце ў зменнай VISUAL або EDITOR усталяваны рэдактар.`;
      case 'failed':
        return `${outcome.editor} завяршыўся з памылкай (${outcome.reason}).`;
      case 'no-file':
        return 'Гэта даведка атрымана праз стандартны ўвод: файла для праўкі няма.';
    }
  },
  opening: (file) => `Адкрываецца ${file}`,
  tooSmall: (needed, actual) => `prebrief патрэбна акно ${needed}; цяпер ${actual}.`,
  keys: usualKeyNames,
};
