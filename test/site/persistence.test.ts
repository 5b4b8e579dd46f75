import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite } from './open-site';
import { Persistence } from './persistence';

describe('a kept site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const persistence = new Persistence(folder);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is as it was left, at the time it was left', async () => {
    const site = await openSite();
    const stop = persistence.keep(site, 'harbor');
    await site.advance({ hours: 5 });
    const issue = Object.values(site.world.jira.issues)[0]!;
    issue.summary = 'Changed';
    stop();
    const saved = persistence.load()!;
    expect(saved).toMatchObject({ seed: 'harbor', now: site.clock.iso() });
    expect(saved.world).toEqual(site.world);
  });

  it('begins anew when it is forgotten, with the same secret', () => {
    const secret = persistence.secret(() => 'first');
    persistence.forget();
    expect(persistence.load()).toBeUndefined();
    expect(persistence.secret(() => 'second')).toBe(secret);
  });
});
