import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { disableWithReason } from './disable-with-reason.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const forge = { group: ['@forge/*'], message: 'Only src/platform and static/src/ui know Atlassian.' };
const wholeZod = "Write `import * as z from 'zod'`: any other way bundles its forty languages too.";
const notGiven = 'Rules never ask for the time, an id or a service: they are given them.';
const impureGlobals = ['Date', 'crypto', 'fetch', 'performance', 'process', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '.cache/', '.site/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { plugins: { rounds: { rules: { 'disable-with-reason': disableWithReason } } }, rules: { 'rounds/disable-with-reason': 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', performance: 'readonly' } },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', { selector: "ImportDeclaration[source.value='zod'] ImportSpecifier", message: wholeZod }],
    },
  },
  { files: ['src/**'], ignores: ['src/platform/**'], rules: { 'no-restricted-imports': ['error', { patterns: [forge] }] } },
  { files: ['static/src/**'], ignores: ['static/src/ui/**'], rules: { 'no-restricted-imports': ['error', { patterns: [forge] }] } },
  {
    files: ['static/src/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/*/rules/**'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: notGiven }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: notGiven },
        { object: 'Temporal', property: 'Now', message: notGiven },
      ],
    },
  },
  { files: ['src/platform/log.ts', 'test/site/start.ts', 'test/{bench,conformance}/run.ts'], rules: { 'no-console': 'off' } },
  {
    // The site answers as a server does: promises where nothing is awaited, records whose entries come and go.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
