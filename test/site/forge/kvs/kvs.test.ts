import { openToySite } from '../toy/open-toy-site';
import type { Step } from '../toy/step';

const put = (key: string, owner: string, size: number, more: object = {}): Step => ({ do: 'put', key, value: { owner, size, ...more } });
const keysOf = (page: unknown) => (page as { results: { key: string }[] }).results.map(({ key }) => key);

describe('the key-value store below @forge/kvs', () => {
  it('reads what was written, and undefined where nothing is', async () => {
    const { run } = await openToySite();
    expect(
      await run([
        { do: 'set', key: 'a', value: { n: 1 } },
        { do: 'get', key: 'a' },
        { do: 'get', key: 'b' },
      ]),
    ).toEqual([null, { n: 1 }, null]);
  });

  it('keeps the first of two that must not overwrite', async () => {
    const { run } = await openToySite();
    const write: Step = { do: 'set', key: 'a', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS' } };
    expect(await run([write, { ...write, value: 2 }, { do: 'get', key: 'a' }])).toEqual([null, { error: 'KEY_CONFLICT', status: 409 }, 1]);
  });

  it('gives the former value and its instants back when asked', async () => {
    const { run, site } = await openToySite();
    await run([{ do: 'set', key: 'a', value: 'old' }]);
    await site.advance({ seconds: 1 });
    const options = { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS', returnMetadataFields: ['CREATED_AT', 'UPDATED_AT'] };
    const [previous] = await run([{ do: 'set', key: 'a', value: 'new', options }]);
    const at = Date.parse('2026-11-20T15:00:00Z');
    expect(previous).toEqual({ key: 'a', value: 'old', createdAt: at, updatedAt: at });
  });

  it('forgets a row when its time to live is over', async () => {
    const { first, site } = await openToySite();
    await first({ do: 'set', key: 'a', value: 1, options: { ttl: { value: 1, unit: 'MINUTES' } } });
    await site.advance({ seconds: 59 });
    expect(await first({ do: 'get', key: 'a' })).toBe(1);
    await site.advance({ seconds: 1 });
    expect(await first({ do: 'get', key: 'a' })).toBeNull();
  });

  it.each([
    { because: 'an empty key', step: { do: 'set', key: '', value: 1 }, code: 'KEY_TOO_SHORT' },
    { because: 'a long key', step: { do: 'set', key: 'x'.repeat(501), value: 1 }, code: 'KEY_TOO_LONG' },
    { because: 'a key with a slash', step: { do: 'set', key: 'a/b', value: 1 }, code: 'INVALID_KEY' },
    { because: 'a large value', step: { do: 'set', key: 'a', value: 'x'.repeat(240 * 1024) }, code: 'MAX_SIZE' },
    {
      because: 'a deep value',
      step: { do: 'set', key: 'a', value: JSON.parse('['.repeat(32) + ']'.repeat(32)) as unknown },
      code: 'MAX_DEPTH',
    },
    { because: 'an attribute of another type', step: { do: 'put', key: 'a', value: { size: '1' } }, code: 'INVALID_ENTITY_VALUE' },
    { because: 'a fraction for an integer', step: { do: 'put', key: 'a', value: { size: 1.5 } }, code: 'INVALID_ENTITY_VALUE' },
    { because: 'an unknown attribute', step: { do: 'put', key: 'a', value: { colour: 'red' } }, code: 'INVALID_ENTITY_VALUE' },
    { because: 'an unknown entity', step: { do: 'query', entity: 'fish', index: 'by-size' }, code: 'INVALID_ENTITY' },
    { because: 'an unknown index', step: { do: 'query', index: 'by-colour' }, code: 'INVALID_INDEX' },
    { because: 'a partition of another type', step: { do: 'query', index: 'by-owner', partition: [1] }, code: 'INVALID_PARTITION' },
    { because: 'a missing partition', step: { do: 'query', index: 'by-owner' }, code: 'INVALID_PARTITION' },
    { because: 'too large a page', step: { do: 'query', index: 'by-size', limit: 101 }, code: 'BAD_REQUEST' },
  ] as { because: string; step: Step; code: string }[])('refuses $because', async ({ step, code }) => {
    const { first } = await openToySite();
    expect(await first(step)).toEqual({ error: code, status: 400 });
  });

  it('lists plain keys by prefix, page after page', async () => {
    const { run, first } = await openToySite();
    await run(['b:1', 'a:2', 'a:1', 'a:3', 'c'].map((key) => ({ do: 'set', key, value: key })));
    const page = (await first({ do: 'list', prefix: 'a:', limit: 2 })) as { nextCursor: string };
    expect(keysOf(page)).toEqual(['a:1', 'a:2']);
    expect(keysOf(await first({ do: 'list', prefix: 'a:', limit: 2, cursor: page.nextCursor }))).toEqual(['a:3']);
  });
});

describe('a query of an entity', () => {
  async function withNotes() {
    const toy = await openToySite();
    await toy.run([
      put('n1', 'ada', 3),
      put('n2', 'ada', 1, { open: true }),
      put('n3', 'ben', 2),
      put('n4', 'ada', 2),
      { do: 'put', key: 'n5', value: { owner: 'ada' } },
    ]);
    return toy;
  }

  it.each([
    { asked: 'a partition in order', query: { index: 'by-owner', partition: ['ada'] }, keys: ['n2', 'n4', 'n1'] },
    { asked: 'the largest first', query: { index: 'by-owner', partition: ['ada'], sort: 'DESC' }, keys: ['n1', 'n4', 'n2'] },
    {
      asked: 'a range',
      query: { index: 'by-owner', partition: ['ada'], range: { condition: 'BETWEEN', values: [2, 3] } },
      keys: ['n4', 'n1'],
    },
    { asked: 'more than', query: { index: 'by-size', range: { condition: 'GREATER_THAN', values: [1] } }, keys: ['n3', 'n4', 'n1'] },
    { asked: 'less than', query: { index: 'by-size', range: { condition: 'LESS_THAN', values: [2] } }, keys: ['n2'] },
    { asked: 'exactly', query: { index: 'by-size', range: { condition: 'EQUAL_TO', values: [2] } }, keys: ['n3', 'n4'] },
    {
      asked: 'a filter',
      query: { index: 'by-size', filters: [{ property: 'open', condition: 'EQUAL_TO', values: [true] }] },
      keys: ['n2'],
    },
    { asked: 'keys', query: { index: 'by-key', range: { condition: 'GREATER_THAN_EQUAL_TO', values: ['n4'] } }, keys: ['n4', 'n5'] },
    { asked: 'nobody', query: { index: 'by-owner', partition: ['chloe'] }, keys: [] },
  ] as { asked: string; query: Omit<Extract<Step, { do: 'query' }>, 'do'>; keys: string[] }[])('finds $asked', async ({ query, keys }) => {
    const { first } = await withNotes();
    expect(keysOf(await first({ do: 'query', ...query }))).toEqual(keys);
  });

  it('follows what is changed and deleted after its index was built', async () => {
    const { run, first } = await withNotes();
    const query: Step = { do: 'query', index: 'by-owner', partition: ['ada'] };
    await first(query);
    await run([put('n1', 'ben', 3), put('n4', 'ada', 0), { do: 'transact', remove: [{ key: 'n2', entity: 'note' }] }]);
    expect(keysOf(await first(query))).toEqual(['n4']);
  });

  it.each(['ASC', 'DESC'] as const)('pages through %s without loss or doubling', async (sort) => {
    const { run, first } = await openToySite();
    await run(Array.from({ length: 25 }, (_, at) => put(`n${at}`, 'ada', at % 3)));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = (await first({
        do: 'query',
        index: 'by-owner',
        partition: ['ada'],
        sort,
        limit: 4,
        ...(cursor === undefined ? {} : { cursor }),
      })) as { nextCursor?: string };
      seen.push(...keysOf(page));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });

  it('stays quick over 100,000 rows', async () => {
    const { first, site } = await openToySite();
    const rows = (site.world.forge.kvs.entities['note'] = {} as Record<string, never>);
    for (let at = 0; at < 100_000; at += 1)
      Object.assign(rows, { [`n${at}`]: { value: { owner: `o${at % 100}`, size: at }, createdAt: 0, updatedAt: 0 } });
    await first({ do: 'query', index: 'by-owner', partition: ['o7'] });
    const before = performance.now();
    for (let at = 0; at < 100; at += 1) {
      await first(put(`m${at}`, 'o7', at));
      await first({ do: 'query', index: 'by-owner', partition: ['o7'], limit: 100, sort: 'DESC' });
    }
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('a transaction', () => {
  const absent = [{ property: 'size', condition: 'NOT_EXISTS', values: [true] }];
  const version = (size: number) => [{ property: 'size', condition: 'EQUAL_TO', values: [size] }];

  it('writes all when every condition holds', async () => {
    const { run } = await openToySite();
    const insert: Step = {
      do: 'transact',
      set: [
        { key: 'n1', value: { size: 1 }, entity: 'note', conditions: absent },
        { key: 'plain', value: 1 },
      ],
    };
    const replace: Step = {
      do: 'transact',
      set: [{ key: 'n1', value: { size: 2 }, entity: 'note', conditions: version(1) }],
      remove: [{ key: 'plain' }],
    };
    expect(await run([insert, replace, { do: 'read', key: 'n1' }, { do: 'get', key: 'plain' }])).toEqual([null, null, { size: 2 }, null]);
  });

  it('writes nothing when one condition fails', async () => {
    const { run } = await openToySite();
    const insert: Step = {
      do: 'transact',
      set: [
        { key: 'plain', value: 1 },
        { key: 'n1', value: { size: 9 }, entity: 'note', conditions: absent },
      ],
    };
    const [, refused, plain, read] = await run([put('n1', 'ada', 1), insert, { do: 'get', key: 'plain' }, { do: 'read', key: 'n1' }]);
    expect(refused).toEqual({ error: 'CONDITIONAL_CHECK_FAILED', status: 409 });
    expect([plain, read]).toEqual([null, { owner: 'ada', size: 1 }]);
  });

  it.each([
    {
      because: '26 operations',
      set: Array.from({ length: 26 }, (_, at) => ({ key: `k${at}`, value: at })),
      code: 'TRANSACTION_OPERATION_LIMIT_EXCEEDED',
    },
    { because: 'one key twice', set: [1, 2].map((value) => ({ key: 'k', value })), code: 'TRANSACTION_DUPLICATE_KEY' },
    { because: '4 MB', set: Array.from({ length: 20 }, (_, at) => ({ key: `k${at}`, value: 'x'.repeat(230_000) })), code: 'MAX_SIZE' },
  ])('refuses $because', async ({ set, code }) => {
    const { site } = await openToySite();
    const result = await site.forge.invoke({
      functionKey: 'work',
      moduleKey: 'work-consumer',
      kind: 'consumer',
      payload: { body: { mark: 'm', steps: [{ do: 'transact', set }] } },
    });
    expect(result.ok).toBe(true);
    const call = site.wire.since(0).find(({ path }) => path === '/api/v1/transaction');
    expect(call).toMatchObject({ status: 400, responseBody: { code } });
    expect(Object.keys(site.world.forge.kvs.plain).filter((key) => key.startsWith('k'))).toEqual([]);
  });

  it('answers a batch with what is there and what is not', async () => {
    const { run } = await openToySite();
    const [, , answer] = await run([put('n1', 'ada', 1), put('n2', 'ben', 2), { do: 'batchGet', keys: ['n2', 'n3'] }]);
    expect(answer).toEqual({
      successfulKeys: [{ key: 'n2', entityName: 'note', value: { owner: 'ben', size: 2 } }],
      failedKeys: [{ key: 'n3', entityName: 'note', error: { code: 'KEY_NOT_FOUND', message: 'Key does not exist' } }],
    });
  });
});

describe('the rates of the store', () => {
  const many = (count: number): Step => ({ do: 'together', steps: Array.from({ length: count }, () => ({ do: 'get', key: 'a' })) });
  const refusals = (answers: unknown) => (answers as ({ status?: number } | null)[]).filter((each) => each?.status === 429).length;

  it('refuses the 1,001st request of a second', async () => {
    const { first } = await openToySite({ latency: { kvs: 10 } });
    expect(refusals(await first(many(1_001)))).toBe(1);
  });

  it('refuses more than 4,000 units of 10 KB in a minute', async () => {
    const { first, site } = await openToySite({ latency: { kvs: 10 } });
    await first({ do: 'set', key: 'a', value: 'x'.repeat(200_000) });
    const payload = { body: { mark: 'm', steps: [many(201)] } };
    await site.forge.invoke({ functionKey: 'work', moduleKey: 'work-consumer', kind: 'consumer', payload });
    expect(refusals(site.wire.since(0))).toBe(1);
  });
});

describe('secrets', () => {
  it('lie apart from plain values, are found by no query and are in no log', async () => {
    const { run, site } = await openToySite();
    const [, plain, secret, listed] = await run([
      { do: 'setSecret', key: 'key', value: 'hush' },
      { do: 'get', key: 'key' },
      { do: 'getSecret', key: 'key' },
      { do: 'list', prefix: 'k' },
    ]);
    expect([plain, secret, listed]).toEqual([null, 'hush', { results: [] }]);
    expect(site.wire.text()).not.toContain('hush');
    expect(
      await run([
        { do: 'deleteSecret', key: 'key' },
        { do: 'getSecret', key: 'key' },
      ]),
    ).toEqual([null, null]);
  });
});
