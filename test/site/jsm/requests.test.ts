import { openDesk } from '../jira/open-desk';

interface Requests {
  readonly values: readonly { readonly issueKey: string; readonly reporter?: { readonly accountId: string } }[];
}
interface Comments {
  readonly values: readonly { readonly body: string; readonly public: boolean }[];
}

const list = '/rest/servicedeskapi/request';

/** A desk with a maintenance ticket of Lakeside Dental, whose customer is Pat. */
async function openPortal() {
  const desk = openDesk();
  const fields = { project: { key: 'HD' }, issuetype: { name: 'Maintenance' }, summary: 'Maintenance', customfield_10002: [1] };
  const make = async (more: object) =>
    (await desk.as('grace')<{ key: string }>('POST', '/rest/api/3/issue', { fields: { ...fields, ...more } })).body.key;
  return { ...desk, make, pat: desk.as('pat'), quinn: desk.as('quinn') };
}

describe('a request', () => {
  it('is seen by the customers of its organization and by nobody else’s', async () => {
    const { make, pat, quinn } = await openPortal();
    const key = await make({ customfield_10010: '14' });
    expect((await pat('GET', `${list}/${key}`)).body).toMatchObject({ issueKey: key, currentStatus: { statusCategory: 'NEW' } });
    expect((await quinn('GET', `${list}/${key}`)).status).toBe(404);
  });

  it('is none without a request type, as Jira’s create leaves it', async () => {
    const { make, pat } = await openPortal();
    expect((await pat('GET', `${list}/${await make({})}`)).status).toBe(404);
  });

  it('is seen by who takes part in it', async () => {
    const { make, quinn, person } = await openPortal();
    const key = await make({ customfield_10010: '14', customfield_10003: [{ accountId: person('quinn').accountId }] });
    expect((await quinn<Requests>('GET', `${list}?requestOwnership=PARTICIPATED_REQUESTS`)).body.values).toMatchObject([{ issueKey: key }]);
  });

  it('shows customers its public comments only', async () => {
    const { make, as, pat } = await openPortal();
    const key = await make({ customfield_10010: '14' });
    const ada = as('ada');
    await ada('POST', `${list}/${key}/comment`, { body: 'The disk is old.', public: false });
    await ada('POST', `${list}/${key}/comment`, { body: 'We have begun.', public: true });
    const bodies = async (reader: typeof ada) =>
      (await reader<Comments>('GET', `${list}/${key}/comment`)).body.values.map(({ body }) => body);
    expect(await bodies(pat)).toEqual(['We have begun.']);
    expect(await bodies(ada)).toEqual(['The disk is old.', 'We have begun.']);
  });

  it('cannot be read by an app without the scope', async () => {
    const { make, app } = await openPortal();
    const key = await make({ customfield_10010: '14' });
    expect((await app(['read:jira-work'])('GET', `${list}/${key}`)).status).toBe(401);
    expect((await app(['read:servicedesk-request'])('GET', `${list}/${key}`)).status).toBe(200);
  });
});
