import { instant } from '../../../src/platform/rules/units';
import type { Entry } from '../../../src/time/rules/entry';
import { finishTimer } from '../../../src/time/rules/finish-timer';
import { aTimer } from '../../support/builders';

export { aTimer };

/** An hour of remote work on HD-7, saved as it was stopped. */
export const anEntry = (given: Partial<Entry> = {}): Entry => ({
  ...finishTimer(aTimer(), instant('2026-11-20T11:00:00.000Z'), instant('2026-11-20T11:00:00.000Z'), {
    note: 'Replaced the disk',
    internalNote: '',
  }),
  ...given,
});
