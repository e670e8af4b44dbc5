import { AGENCY_WORDS } from './agencies.ts';
import { EVERYDAY_WORDS } from './everyday.ts';
import { QUESTION_WORDS } from './questions.ts';

/** The vocabulary that every site has; lines of `everyday …=official …`. */
export const GENERAL_VOCABULARY = `${AGENCY_WORDS}${EVERYDAY_WORDS}${QUESTION_WORDS}`.trim().replace(/\n{2,}/gu, '\n');
