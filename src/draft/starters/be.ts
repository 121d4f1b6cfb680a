import type { Starter } from '../starter.ts';

/** The starter in Belarusian. */
export const be: Starter = {
  intro: [
    'Даведка да адной сустрэчы. Абавязковыя толькі назва і дата сустрэчы; усё лішняе выдаліце. Радкі',
    'звязаны водступамі: па два прабелы на ступень, без табуляцыі. Пасля # стаіць заўвага. Тэкст з',
    'двукроп’ем і прабелам, як і тэкст, які пачынаецца са знака, бярэцца ў двукоссе: "Дарогі: што далей".',
    'Каманда «prebrief check» знаходзіць кожную памылку.',
  ].join(' '),
  untitled: 'Сустрэча',
  remarks: {
    fillInDate: 'Упішыце дату сустрэчы: год, месяц і дзень, напрыклад 2027-03-15.',
    fillInTitle: 'У запрашэнні няма назвы: напішыце, пра што сустрэча.',
    addSides: 'Дадайце кожнаму «side: ours» або «side: theirs» і пасаду: у запрашэнні іх няма.',
    written: (text) => `У запрашэнні: ${text}`,
  },
  parts: {
    head: {
      remark: [].join(' '),
      example: ({ date }) => `title: Сустрэча з губернатарам
language: be  # en, de, ru або be: мова загалоўкаў, лікаў і дат
marking: Для службовага карыстання  # першы і апошні радок кожнай старонкі
status: draft  # або cleared, final
as_of: ${date}  # на якую дату пададзены звесткі
`,
    },
    meeting: {
      remark: 'Калі і дзе.',
      example: ({ date }) => `meeting:
  date: ${date}  # год, месяц, дзень
  start: 10:00  # па 24-гадзінным гадзінніку
  minutes: 45
  timezone: Europe/Minsk
  place: Мінск
  kind: bilateral  # або delegation, call, visit, internal
`,
    },
    summary: {
      remark: 'Адзін сказ: хто, чаму, навошта.',
      example: () => `summary: Губернатар прыязджае дамовіцца пра будаўніцтва дарог.
`,
    },
    objectives: {
      remark: 'Чаго мы хочам дасягнуць: ад адной да трох мэт.',
      example: () => `objectives:
  - Дамовіцца пра першы дарожны праект.
`,
    },
    participants: {
      remark: 'Хто ўдзельнічае.',
      example: ({ year }) => `participants:
  - name: Наш міністр
    post: Міністр транспарту
    side: ours  # або theirs, third
    role: principal  # або head, member, interpreter, note_taker
  - name: Іх губернатар
    post: Губернатар
    side: theirs
    role: principal
    last_met: { date: ${year - 1}-05-04, place: Мінск }
`,
    },
    agenda: {
      remark: 'Тэмы перамоў па парадку. Тэзіс — гэта просты тэкст або, калі трэба больш, група ключоў.',
      example: ({ year }) => `agenda:
  - title: Будаўніцтва дарог
    minutes: 20
    objective: Першы дарожны праект.
    talking_points:
      - Нашы кампаніі будуюць дарогі пад ключ.
      - text: Тавараабарот склаў \${turnover.${year - 1}}; да мэты не хапае \${turnover.gap}.
        source: statistics
      - text: Цэны — справа саміх кампаній.
        tier: if_raised  # або raise, do_not_raise
    defensives:
      - question: Калі можна пачаць работы?
        line: Як толькі будзе ўзгоднена месца.
    deliverables:
      - Сумесная заява пра будаўніцтва дарог.
`,
    },
    figures: {
      remark: [
        `Кожны лік стаіць адзін раз, тут; тэксты на яго спасылаюцца, напрыклад \${turnover.target}. Сумы`,
        `пішуцца так, як іх кажуць. Перыяды: 2024, 2024-H1, 2024-Q3, 2024-09 або 2024-01..2024-09.`,
      ].join(' '),
      example: ({ year }) => `figures:
  - id: turnover
    label: Тавараабарот
    indicator: turnover  # або exports, imports, balance, share, count, index, other
    unit: USD
    source: statistics
    target: { value: 2 мільярды, by: ${year} }
    values:
      - { period: ${year - 2}, value: "1,5 мільярда" }
      - { period: ${year - 1}, value: "1,7 мільярда" }
`,
    },
    commitments: {
      remark: 'Што было абяцана на ранейшых сустрэчах.',
      example: ({ date }) => `commitments:
  - text: Накіраваць праект пагаднення.
    owner: Аддзел знешняга гандлю
    due: ${date}
    status: open  # або done, overdue, dropped
`,
    },
    sources: {
      remark: 'Адкуль гэта; тэксты і паказчыкі называюць крыніцу па яе id.',
      example: ({ year }) => `sources:
  - { id: statistics, title: Знешні гандаль ${year - 1}, publisher: Статыстычная служба }
`,
    },
  },
};
