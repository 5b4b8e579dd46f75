import { restApp } from '../rest';
import { seedNamed } from '../seed/seed-named';
import type { Site } from '../site';
import { SiteClock } from '../clock';
import { startInstant } from '../seed/start-instant';

it('shows a person, a project, an issue type and a priority by their letters', async () => {
  const site = { world: seedNamed('harbor'), clock: new SiteClock(startInstant, 'still') } as unknown as Site;
  const image = async (type: string, id: string) => {
    const response = await restApp(site).request(`/rest/api/3/universal_avatar/view/type/${type}/avatar/${id}`);
    return [response.headers.get('Content-Type'), /middle">(\w+)</.exec(await response.text())?.[1]];
  };
  expect(await image('user', '1')).toEqual(['image/svg+xml', 'AO']);
  expect(await image('project', '10000')).toEqual(['image/svg+xml', 'H']);
  expect(await image('issuetype', '10001')).toEqual(['image/svg+xml', 'SR']);
  expect(await image('priority', '1')).toEqual(['image/svg+xml', 'H']);
  expect((await restApp(site).request('/rest/api/3/universal_avatar/view/type/user/avatar/999')).status).toBe(404);
});
