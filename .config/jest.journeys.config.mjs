import { shared } from './jest.shared.mjs';

/** The suites that drive a browser. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
  testPathIgnorePatterns: ['/within-a-second\\.test\\.ts$'],
  globalSetup: '<rootDir>/.config/set-up-journeys.mjs',
  maxWorkers: 2,
  testTimeout: 120_000,
};
