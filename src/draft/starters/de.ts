import type { Starter } from '../starter.ts';

/** The starter in German. */
export const de: Starter = {
  intro: [
    'Ein Briefing für ein Treffen. Nur Titel und Tag des Treffens müssen hier stehen; was Sie nicht',
    'brauchen, löschen Sie. Was zusammengehört, ist gleich weit eingerückt: je Stufe zwei Leerzeichen,',
    'keine Tabulatoren. Hinter # steht eine Anmerkung. Ein Text mit Doppelpunkt und Leerzeichen, oder mit',
    'einem Zeichen am Anfang, steht in Anführungszeichen: "Straßen: wie weiter". Der Befehl „prebrief',
    'check“ findet jeden Fehler.',
  ].join(' '),
  untitled: 'Treffen',
  remarks: {
    fillInDate: 'Hier fehlt der Tag des Treffens: Jahr, Monat und Tag, etwa 2027-03-15.',
    fillInTitle: 'Die Einladung hat keinen Titel: Schreiben Sie, worum es geht.',
    addSides:
      'Bei jeder Person fehlen noch „side: ours“ oder „side: theirs“ und das Amt: Die Einladung nennt sie nicht.',
    written: (text) => `In der Einladung: ${text}`,
  },
  parts: {
    head: {
      remark: [].join(' '),
      example: ({ date }) => `title: Gespräch mit dem Gouverneur
language: de  # en, de, ru oder be: Sprache der Überschriften, Zahlen und Daten
marking: Intern  # erste und letzte Zeile jeder Seite
status: draft  # oder cleared, final
as_of: ${date}  # Stand der Angaben
`,
    },
    meeting: {
      remark: 'Wann und wo.',
      example: ({ date }) => `meeting:
  date: ${date}  # Jahr, Monat, Tag
  start: 10:00  # in 24 Stunden
  minutes: 45
  timezone: Europe/Minsk
  place: Minsk
  kind: bilateral  # oder delegation, call, visit, internal
`,
    },
    summary: {
      remark: 'Ein Satz: wer, warum, wozu.',
      example: () => `summary: Der Gouverneur kommt, um sich über den Straßenbau zu einigen.
`,
    },
    objectives: {
      remark: 'Was wir erreichen wollen: ein bis drei Punkte.',
      example: () => `objectives:
  - Ein erstes Straßenprojekt vereinbaren.
`,
    },
    participants: {
      remark: 'Wer teilnimmt.',
      example: ({ year }) => `participants:
  - name: Unser Minister
    post: Minister für Verkehr
    side: ours  # oder theirs, third
    role: principal  # oder head, member, interpreter, note_taker
  - name: Ihr Gouverneur
    post: Gouverneur
    side: theirs
    role: principal
    last_met: { date: ${year - 1}-05-04, place: Minsk }
`,
    },
    agenda: {
      remark: [
        'Die Gesprächspunkte der Reihe nach. Eine Aussage ist ein einfacher Text oder, wenn mehr dazugehört,',
        'eine Gruppe von Schlüsseln.',
      ].join(' '),
      example: ({ year }) => `agenda:
  - title: Straßenbau
    minutes: 20
    objective: Ein erstes Straßenprojekt.
    talking_points:
      - Unsere Unternehmen bauen Straßen schlüsselfertig.
      - text: Der Handel betrug \${turnover.${year - 1}}; bis zum Ziel fehlen \${turnover.gap}.
        source: statistics
      - text: Preise sind Sache der Unternehmen.
        tier: if_raised  # oder raise, do_not_raise
    defensives:
      - question: Wann kann die Arbeit beginnen?
        line: Sobald der Ort vereinbart ist.
    deliverables:
      - Eine gemeinsame Erklärung zum Straßenbau.
`,
    },
    figures: {
      remark: [
        `Jede Zahl steht einmal, hier; Texte verweisen darauf, etwa mit \${turnover.target}. Beträge schreibt`,
        `man, wie man sie sagt. Zeiträume sind 2024, 2024-H1, 2024-Q3, 2024-09 oder 2024-01..2024-09.`,
      ].join(' '),
      example: ({ year }) => `figures:
  - id: turnover
    label: Handelsumsatz
    indicator: turnover  # oder exports, imports, balance, share, count, index, other
    unit: USD
    source: statistics
    target: { value: 2 Mrd., by: ${year} }
    values:
      - { period: ${year - 2}, value: "1,5 Mrd." }
      - { period: ${year - 1}, value: "1,7 Mrd." }
`,
    },
    commitments: {
      remark: 'Was bei früheren Treffen zugesagt wurde.',
      example: ({ date }) => `commitments:
  - text: Den Entwurf des Abkommens senden.
    owner: Abteilung Außenhandel
    due: ${date}
    status: open  # oder done, overdue, dropped
`,
    },
    sources: {
      remark: 'Woher es stammt; Texte und Zahlen nennen eine Quelle mit ihrer id.',
      example: ({ year }) => `sources:
  - { id: statistics, title: Außenhandel ${year - 1}, publisher: Statistisches Amt }
`,
    },
  },
};
