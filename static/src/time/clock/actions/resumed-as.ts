import type { Entry } from '../../../../../src/time/rules/entry';
import { resumeTimer } from '../../../../../src/time/rules/finish-timer';
import type { Timer } from '../../../../../src/time/rules/timer';

/** The timer that an entry was before it was stopped, under its new id. */
export const resumedAs = (id: string, entry: Entry): Timer => ({ ...resumeTimer(entry), id });
