import type { Starter } from '../starter.ts';

/** The starter in Russian. */
export const ru: Starter = {
  intro: [
    'Справка к одной встрече. Обязательны только название и дата встречи; всё лишнее удалите. Строки',
    'связаны отступами: по два пробела на ступень, без табуляции. После # стоит примечание. Текст с',
    'двоеточием и пробелом, как и текст, который начинается со знака, берётся в кавычки: "Дороги: что',
    'дальше". Команда «prebrief check» находит каждую ошибку.',
  ].join(' '),
  untitled: 'Встреча',
  remarks: {
    fillInDate: 'Впишите дату встречи: год, месяц и день, например 2027-03-15.',
    fillInTitle: 'В приглашении нет названия: напишите, о чём встреча.',
    addSides: 'Добавьте каждому «side: ours» или «side: theirs» и должность: в приглашении их нет.',
    written: (text) => `В приглашении: ${text}`,
  },
  parts: {
    head: {
      remark: [].join(' '),
      example: ({ date }) => `title: Встреча с губернатором
language: ru  # en, de, ru или be: язык заголовков, чисел и дат
marking: Для служебного пользования  # первая и последняя строка каждой страницы
status: draft  # или cleared, final
as_of: ${date}  # на какую дату приведены сведения
`,
    },
    meeting: {
      remark: 'Когда и где.',
      example: ({ date }) => `meeting:
  date: ${date}  # год, месяц, день
  start: 10:00  # по 24-часовым часам
  minutes: 45
  timezone: Europe/Minsk
  place: Минск
  kind: bilateral  # или delegation, call, visit, internal
`,
    },
    summary: {
      remark: 'Одно предложение: кто, почему, зачем.',
      example: () => `summary: Губернатор приезжает договориться о строительстве дорог.
`,
    },
    objectives: {
      remark: 'Чего мы хотим достичь: от одной до трёх целей.',
      example: () => `objectives:
  - Договориться о первом дорожном проекте.
`,
    },
    participants: {
      remark: 'Кто участвует.',
      example: ({ year }) => `participants:
  - name: Наш министр
    post: Министр транспорта
    side: ours  # или theirs, third
    role: principal  # или head, member, interpreter, note_taker
  - name: Их губернатор
    post: Губернатор
    side: theirs
    role: principal
    last_met: { date: ${year - 1}-05-04, place: Минск }
`,
    },
    agenda: {
      remark: 'Темы переговоров по порядку. Тезис — это простой текст или, если нужно больше, группа ключей.',
      example: ({ year }) => `agenda:
  - title: Строительство дорог
    minutes: 20
    objective: Первый дорожный проект.
    talking_points:
      - Наши компании строят дороги под ключ.
      - text: Товарооборот составил \${turnover.${year - 1}}; до цели не хватает \${turnover.gap}.
        source: statistics
      - text: Цены — дело самих компаний.
        tier: if_raised  # или raise, do_not_raise
    defensives:
      - question: Когда можно начать работы?
        line: Как только будет согласовано место.
    deliverables:
      - Совместное заявление о строительстве дорог.
`,
    },
    figures: {
      remark: [
        `Каждое число стоит один раз, здесь; тексты на него ссылаются, например \${turnover.target}. Суммы`,
        `пишутся так, как их говорят. Периоды: 2024, 2024-H1, 2024-Q3, 2024-09 или 2024-01..2024-09.`,
      ].join(' '),
      example: ({ year }) => `figures:
  - id: turnover
    label: Товарооборот
    indicator: turnover  # или exports, imports, balance, share, count, index, other
    unit: USD
    source: statistics
    target: { value: 2 млрд, by: ${year} }
    values:
      - { period: ${year - 2}, value: "1,5 млрд" }
      - { period: ${year - 1}, value: "1,7 млрд" }
`,
    },
    commitments: {
      remark: 'Что было обещано на прежних встречах.',
      example: ({ date }) => `commitments:
  - text: Направить проект соглашения.
    owner: Отдел внешней торговли
    due: ${date}
    status: open  # или done, overdue, dropped
`,
    },
    sources: {
      remark: 'Откуда это; тексты и показатели называют источник по его id.',
      example: ({ year }) => `sources:
  - { id: statistics, title: Внешняя торговля ${year - 1}, publisher: Статистическая служба }
`,
    },
  },
};
