import { fileURLToPath } from 'node:url';

// Packages that offer nothing but ES modules, which Jest has to translate.
const esOnly = ['temporal-polyfill', 'temporal-utils', 'preact'];

/** What the fast suites and the journeys have in common. */
export const shared = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  testEnvironment: 'node',
  // zod reads a global of the file before, which Jest would warn of.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: {
    '\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esOnly.join('|')})/)`, '<rootDir>/dist/', '<rootDir>/\\.config/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/static/dist/', '<rootDir>/\\.site/'],
  cacheDirectory: '<rootDir>/.cache/jest',
  errorOnDeprecated: true,
};
