import { httpApp } from '../../http';
import { openToySite } from '../toy/open-toy-site';

async function openBell() {
  const toy = await openToySite();
  const urlOf = async (trigger: string) => new URL((await toy.first({ do: 'triggerUrl', trigger })) as string).pathname;
  const app = httpApp(toy.site);
  return { ...toy, app, bell: await urlOf('bell'), echo: await urlOf('echo') };
}

describe('a web trigger', () => {
  it('has one address that nobody can guess, the same whenever it is asked for', async () => {
    const { first, bell, site } = await openBell();
    expect(bell).toMatch(/^\/x1\/[A-Za-z0-9_-]{32}$/);
    expect(await first({ do: 'triggerUrl', trigger: 'bell' })).toBe(site.address + bell);
    expect(await first({ do: 'triggerUrls' })).toContainEqual({ moduleKey: 'bell', url: site.address + bell });
  });

  it('gives its function the request as it was sent, and needs no sign-in', async () => {
    const { app, bell, first } = await openBell();
    await app.request(`${bell}/north?tone=low,high&loud=1`, { method: 'PUT', body: 'heard', headers: { 'X-Hand': 'left' } });
    expect(await first({ do: 'get', key: 'rung' })).toEqual({
      method: 'PUT',
      path: `${bell}/north`,
      userPath: '/north',
      headers: expect.objectContaining({ 'x-hand': ['left'] }) as object,
      queryParameters: { tone: ['low', 'high'], loud: ['1'] },
      body: 'heard',
    });
  });

  it.each([
    { body: 'heard', status: 200, type: 'application/json', says: '{"heard":true}' },
    { body: 'deaf', status: 403, type: 'text/plain', says: 'Nobody is in' },
    { body: 'undeclared', status: 500, type: 'text/plain', says: 'The function did not answer as a web trigger must.' },
    { body: 'fall', status: 500, type: 'text/plain', says: 'The function did not answer as a web trigger must.' },
  ])('of the static kind answers $status for $body', async ({ body, status, type, says }) => {
    const { app, bell } = await openBell();
    const answer = await app.request(bell, { method: 'POST', body });
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([status, type, says]);
  });

  it('of the dynamic kind answers what its function says', async () => {
    const { app, echo } = await openBell();
    const answer = await app.request(echo, { method: 'POST', body: 'Hello' });
    expect([answer.status, await answer.text()]).toEqual([201, 'Hello']);
  });

  it('answers 404 at an address that was never made or was given up, and 413 above five megabytes', async () => {
    const { app, bell, first, site } = await openBell();
    expect((await app.request('/x1/nothing', { method: 'POST', body: 'heard' })).status).toBe(404);
    expect((await app.request(bell, { method: 'POST', body: 'x'.repeat(5_000_000) })).status).toBe(413);
    await first({ do: 'deleteTriggerUrl', url: site.address + bell });
    expect((await app.request(bell, { method: 'POST', body: 'heard' })).status).toBe(404);
    expect(await first({ do: 'triggerUrl', trigger: 'bell' })).not.toBe(site.address + bell);
  });

  it('that the manifest does not have has no address', async () => {
    const { first } = await openBell();
    expect(await first({ do: 'triggerUrl', trigger: 'gong' })).toMatchObject({ error: 'Error' });
  });
});
