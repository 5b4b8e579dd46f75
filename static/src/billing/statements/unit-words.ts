import type { Charge } from '../../../../src/billing/rules/charge';

export const unitWords: Readonly<Record<Charge['unit'], string>> = {
  remote: 'Remote',
  remoteDay: 'Remote, the day',
  visit: 'Visit',
  free: 'Free of charge',
};
