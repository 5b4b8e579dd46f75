import { openDesk } from '../jira/open-desk';
import { groupId } from './groups';

interface Answered {
  readonly results: readonly { readonly name?: string; readonly id?: string; readonly title?: string }[];
  readonly size: number;
  readonly totalSize?: number;
}

const asked = async (path: string, name = 'grace') => openDesk().as(name)<Answered>('GET', `/wiki/rest/api/${path}`);

describe('the groups of Confluence', () => {
  it('are listed by name and looked for by letters, with their ids', async () => {
    expect((await asked('group?limit=2')).body).toMatchObject({ size: 2, limit: 2, start: 0 });
    const { body } = await asked('group/picker?query=TECH&shouldReturnTotalSize=true');
    expect(body).toMatchObject({ results: [{ type: 'group', name: 'technicians', id: groupId('technicians') }], totalSize: 1 });
  });

  it('are told neither without letters nor to customers', async () => {
    expect((await asked('group/picker')).status).toBe(400);
    expect((await asked('group', 'pat')).status).toBe(403);
  });
});

describe('the people of Confluence', () => {
  it.each([
    ['user.fullname~"ok"', ['Ada Okafor']],
    ['user.fullname ~ ada', ['Ada Okafor']],
    ['user.fullname~"kafor"', []],
  ])('are found by a word of their name that begins so: %s', async (cql, names) => {
    const { body } = await asked(`search/user?cql=${encodeURIComponent(cql)}`);
    expect(body.results.map(({ title }) => title)).toEqual(names);
  });

  it('are not found by what the local site cannot parse', async () => {
    expect((await asked('search/user?cql=type%3Dpage')).status).toBe(400);
  });
});
