import { shared } from './jest.shared.mjs';

/** The suites that drive a browser, one after another. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
  globalSetup: '<rootDir>/.config/set-up-journeys.mjs',
  maxWorkers: 1,
  testTimeout: 120_000,
};
