import { readFileSync, writeFileSync } from 'node:fs';
import { rolesTable } from '../../support/roles-table';

it('docs/roles.md says of every call who may make it; where it is stale, `npm run roles` writes it anew', async () => {
  Object.assign(globalThis, { __forge_runtime__: {} }); // the store's client looks at it as soon as it is loaded
  const { calls } = await import('../../../src/calls');
  const table = rolesTable(calls);
  if (process.env['WRITE_ROLES'] === '1') writeFileSync('docs/roles.md', table);
  expect(readFileSync('docs/roles.md', 'utf8')).toBe(table);
});
