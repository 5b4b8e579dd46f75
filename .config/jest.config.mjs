import { shared } from './jest.shared.mjs';

/** The suites without a browser. */
export default {
  ...shared,
  testMatch: ['<rootDir>/test/{rules,app,faults,site}/**/*.test.{ts,tsx}'],
  globalSetup: '<rootDir>/.config/set-up-fast.mjs',
  maxWorkers: 2,
  testTimeout: 20_000,
};
