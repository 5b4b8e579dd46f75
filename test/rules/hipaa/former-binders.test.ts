import type { Client, ClientId } from '../../../src/clients/rules/client';
import { dateOnly } from '../../../src/platform/rules/units';
import type { Binder } from '../../../src/hipaa/rules/binder';
import { bindersList } from '../../../src/hipaa/rules/binders-list';

const client = (id: string, status: Client['status']): Client =>
  ({ id, name: id, status, hipaa: 'coveredEntity', organization: null }) as Client;
const binderOf = (id: string): Binder => ({
  id: id as ClientId,
  sheet: 0,
  mode: 'full',
  space: { id: '1', key: 'ONE' },
  parent: '1',
  state: 'made',
  pages: { cover: '7' },
  care: {},
  health: {},
});

it('keeps the binder of a former client apart: to open and to pack, and asked for nothing', () => {
  const clients = [client('client-1', 'active'), client('client-2', 'former'), client('client-3', 'former')];
  const list = bindersList({ clients, binders: [binderOf('client-1'), binderOf('client-2')] }, dateOnly('2026-11-20'));
  expect(list.clients.map(({ id }) => id)).toEqual(['client-1']);
  expect(list.former).toMatchObject([{ id: 'client-2', binder: { cover: '7' } }]);
  expect(list.of).toBe(2);
});
