import type { Language } from '../domain/language.ts';
import type { Starter } from './starter.ts';
import { be } from './starters/be.ts';
import { de } from './starters/de.ts';
import { en } from './starters/en.ts';
import { ru } from './starters/ru.ts';

/** The starter in each language of briefings. */
export const starters: Readonly<Record<Language, Starter>> = { en, de, ru, be };
