import { type TrialField, trialFields } from '../../document/trial.ts';
import type { Language } from '../../domain/language.ts';
import { cutToWidth, keepBeginning, keepEnd } from '../../text/cut.ts';
import { displayWidth } from '../../text/display-width.ts';
import { layPlain } from '../layout/lay-inline.ts';
import { remember } from '../layout/remember.ts';
import type { EditedLine } from '../line-editor.ts';
import { type Line, lineIn, lineWidth } from '../styled-line.ts';
import { type PanelWords, panelWordsFor } from '../words/panel-words.ts';
import type { WhatIf } from './what-if.ts';

const gap = 2;
/** The columns that a field shows of its text; longer ones are seen around the cursor. */
const widestField = 24;
const narrowestField = 6;
const caret = '│';

const laidIn: Readonly<Record<Language, (whatIf: WhatIf, width: number) => readonly Line[]>> = {
  en: remember((whatIf, width) => layFields(whatIf, panelWordsFor('en'), width)),
  de: remember((whatIf, width) => layFields(whatIf, panelWordsFor('de'), width)),
  ru: remember((whatIf, width) => layFields(whatIf, panelWordsFor('ru'), width)),
  be: remember((whatIf, width) => layFields(whatIf, panelWordsFor('be'), width)),
};

/** The fields of a what-if, each with what is wrong with it; as many as fit stand on a line. */
export function layWhatIf(whatIf: WhatIf, language: Language, width: number): readonly Line[] {
  return laidIn[language](whatIf, width);
}

function layFields(whatIf: WhatIf, words: PanelWords, width: number): Line[] {
  const hasFaults = Object.keys(whatIf.faults).length > 0;
  const note = hasFaults ? words.whatIf.lastFigures : words.whatIf.notSaved;
  const pieces = [
    lineIn('warning', `${words.whatIf.title}:`),
    ...trialFields.map((field) => layField(field, whatIf, words, width)),
    ...layPlain(note, width, hasFaults ? 'warning' : 'muted'),
  ];
  const lines: Line[] = [];
  for (const piece of pieces.map((each) => fitLine(each, width))) {
    const last = lines.at(-1);
    if (last && lineWidth(last) + gap + lineWidth(piece) <= width) {
      lines[lines.length - 1] = [...last, { text: ' '.repeat(gap), style: 'normal' }, ...piece];
    } else lines.push(piece);
  }
  return lines;
}

function layField(field: TrialField, { lines, field: active, faults }: WhatIf, words: PanelWords, width: number): Line {
  const label = words.whatIf.fields[field];
  const fault = faults[field];
  const isActive = field === active;
  const complaint = fault === undefined ? '' : ` ${words.whatIf.faults[fault]}`;
  const room = Math.max(narrowestField, Math.min(widestField, width - displayWidth(`${label} []${complaint}`)));
  return [
    ...lineIn('muted', `${label} `),
    ...lineIn(isActive ? 'accent' : 'muted', '['),
    ...lineIn(
      isActive ? 'selected' : 'strong',
      isActive ? showAround(lines[field], room) : showStart(lines[field], room),
    ),
    ...lineIn(isActive ? 'accent' : 'muted', ']'),
    ...lineIn('adverse', complaint),
  ];
}

function showStart({ text }: EditedLine, room: number): string {
  return text === '' ? ' ' : cutToWidth(text, room);
}

/** The text with the cursor in it; where it is too long, what stands around the cursor. */
function showAround({ text, cursor }: EditedLine, room: number): string {
  const before = keepEnd(text.slice(0, cursor), room - 1);
  return `${before}${caret}${keepBeginning(text.slice(cursor), room - 1 - displayWidth(before))}`;
}

/** A line that is too wide, as a fault on a narrow screen can make it, loses its end. */
function fitLine(line: Line, width: number): Line {
  let room = width;
  return line.flatMap(({ text, style }) => {
    const shown = cutToWidth(text, room);
    room -= displayWidth(shown);
    return lineIn(style, shown);
  });
}
