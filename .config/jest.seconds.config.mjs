import { shared } from './jest.shared.mjs';

/** What a person must see within a second: nothing else runs beside it. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/journeys/within-a-second.test.ts'],
  globalSetup: '<rootDir>/.config/set-up-journeys.mjs',
  maxWorkers: 1,
  testTimeout: 60_000,
};
