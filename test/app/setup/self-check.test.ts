import type { CheckId } from '../../../src/setup/rules/check/finding';
import { supportReport } from '../../../src/setup/rules/check/support-report';
import { clientInBinders, createOf, createOwn, pageOfSection } from '../../support/binder';
import { aStart } from '../../support/builders';
import { eveningSite, failing, findingOf, lookDaily, notWell, selfCheck, ticketsOfCheck } from '../../support/check';
import { memoryOf } from '../../site/jira/memory';
import { pagesTitled, writeByHand } from '../../support/wiki';
import { markedTicket, resolve } from '../../support/resolved';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';

let evening: TestSite['site']['world'];
let at: string;
beforeAll(async () => {
  const { site, now } = await eveningSite();
  [evening, at] = [site.world, now];
});

/** A copy of the healthy site that evening. */
const healthy = () => openTestSite({ world: structuredClone(evening), now: at });

const row = (site: TestSite, key: string) => site.site.world.forge.kvs.entities['kept']?.[key];

async function stopOneClock(site: TestSite): Promise<void> {
  const ada = site.signIn('ada');
  const { timer } = await ada.call('startTimer', aStart(), { ticket: 'HD-114' });
  await site.advance({ minutes: 10 });
  await ada.call('stopTimer', { timer: timer.id, note: 'PRIVATE-NOTE about the password', internalNote: '' }, { ticket: 'HD-114' });
}

/** What is wrong, and how it came to be so. */
const planted: readonly { readonly fault: string; readonly check: CheckId; readonly plant: (site: TestSite) => Promise<unknown> }[] = [
  {
    fault: 'a schedule that is dead',
    check: 'schedules',
    plant: async (site) => {
      site.arm({ kind: 'scheduleSkips', times: 9, match: { module: 'hourly' } });
      await site.advance({ hours: 4 });
    },
  },
  {
    fault: 'a queue whose events get lost',
    check: 'queues',
    plant: async (site) => {
      site.arm({ kind: 'eventLost', times: 9, match: { queue: 'round' } });
      await lookDaily(site);
    },
  },
  {
    fault: 'an entry that never gets its worklog',
    check: 'worklogs',
    plant: async (site) => {
      site.arm({ kind: 'status', status: 503, times: 999, match: { path: '/worklog' } });
      await stopOneClock(site);
      await site.advance({ hours: 4 });
    },
  },
  {
    fault: 'a maintenance ticket that somebody deleted',
    check: 'tickets',
    plant: async (site) => {
      await site.runAction('create-maintenance-tickets', { period: '2026-11' });
      const [ticket] = await site.maintenanceTickets('2026-11');
      await site.advance({ minutes: 15 });
      await site.jira('grace').delete(`/rest/api/3/issue/${ticket!.key}`);
      await site.advance({ seconds: 10 });
    },
  },
  {
    fault: 'a permission nobody has consented to',
    check: 'scopes',
    plant: async (site) => {
      const { forge } = site.site.world;
      forge.installation = { ...forge.installation!, withheld: ['read:workflow:jira'] };
    },
  },
  { fault: 'no Confluence', check: 'confluence', plant: async (site) => site.site.forge.connectConfluence(false) },
  {
    fault: 'a row that is nearly full',
    check: 'storage',
    plant: async (site) => {
      await stopOneClock(site);
      const clock = site.site.world.forge.kvs.entities['timer']?.[site.signIn('ada').accountId]?.value as { data: object };
      Object.assign(clock.data, { grown: 'x'.repeat(190_000) });
      await site.signIn('ada').call('startTimer', aStart(), { ticket: 'HD-114' });
    },
  },
  {
    fault: 'an hour whose points are nearly used up',
    check: 'points',
    plant: async (site) => {
      const hour = Math.floor(site.site.clock.now() / 3_600_000);
      Object.assign(memoryOf(site.site.world.jira).points, { hour, spent: 60_000 });
    },
  },
  {
    fault: 'a page whose part of Rounds was changed by hand',
    check: 'pages',
    plant: async (site) => {
      await resolve(site, await markedTicket(site));
      const [page] = pagesTitled(site, 'LAKESIDE', 'Maintenance, December 2026');
      writeByHand(site, page!, (blocks) => blocks.slice(1));
    },
  },
  {
    fault: 'a clock of Jira that is five minutes ahead',
    check: 'clock',
    plant: async (site) => {
      site.site.world.jira.clockAheadMs = 300_000;
    },
  },
];

describe('the self-check', () => {
  it('finds nothing on the healthy site, that evening and the next', async () => {
    const site = await healthy();
    expect(await notWell(site)).toEqual({});
    await lookDaily(site);
    expect(await notWell(site)).toEqual({});
  });

  it('knows of nothing that runs by itself in the first minute, and says so', async () => {
    const site = await openTestSite();
    expect(await notWell(site)).toEqual({ schedules: 'unknown', queues: 'unknown' });
  });

  it.each(planted)('finds $fault, and nothing else', async ({ check, plant }) => {
    const site = await healthy();
    await plant(site);
    expect(await failing(site)).toEqual([check]);
    expect((await findingOf(site, check)).todo).toMatch(/\w/);
  });

  it('opens in two round trips', async () => {
    const site = await healthy();
    expect((await roundTrips(site, () => selfCheck(site))).sequential).toBeLessThanOrEqual(2);
  });

  it('is a manager’s', async () => {
    const site = await healthy();
    await expect(site.signIn('ada').call('openCheck', {})).rejects.toMatchObject({ code: 'notAllowed' });
  });
});

describe('the ticket of a failing check', () => {
  it('is opened once by the daily look, also when somebody closes it; when all is well again it says so, and the next failure has its own', async () => {
    const site = await healthy();
    site.site.forge.connectConfluence(false);
    await lookDaily(site);
    const [first, ...others] = ticketsOfCheck(site, 'confluence');
    expect(others).toEqual([]);
    expect((await selfCheck(site)).tickets).toEqual({ confluence: { key: first, isDone: false } });
    await site.jira('grace').post(`/rest/api/3/issue/${first!}/transitions`, { transition: { id: '31' } });
    await lookDaily(site);
    expect(ticketsOfCheck(site, 'confluence')).toEqual([first]);
    expect((await selfCheck(site)).tickets.confluence?.isDone).toBe(true);
    const issue = site.site.world.jira.issues[(await site.ticket(first!)).id]!;
    issue.securityHiddenFrom = [site.signIn('grace').accountId];
    expect((await selfCheck(site)).tickets.confluence).toEqual({ key: null, isDone: false });
    delete issue.securityHiddenFrom;

    site.site.forge.connectConfluence(true);
    await lookDaily(site);
    const { comments } = site.site.world.jira.issues[(await site.ticket(first!)).id]!;
    expect(comments.filter(({ body }) => JSON.stringify(body).includes('well again'))).toHaveLength(1);
    site.site.forge.connectConfluence(false);
    await lookDaily(site);
    expect(ticketsOfCheck(site, 'confluence')).toHaveLength(2);
  });

  it('is opened at once by its button, and by two buttons at once only once', async () => {
    const site = await healthy();
    site.site.forge.connectConfluence(false);
    const press = () => site.signIn('grace').call('openCheckTicket', { check: 'confluence' });
    await Promise.all([press(), press()]);
    await press();
    expect(ticketsOfCheck(site, 'confluence')).toHaveLength(1);
    await expect(site.signIn('grace').call('openCheckTicket', { check: 'scopes' })).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });

  it('names no person, client or text', async () => {
    const site = await healthy();
    await stopOneClock(site);
    site.site.forge.connectConfluence(false);
    await lookDaily(site);
    const [key] = ticketsOfCheck(site, 'confluence');
    const { summary, description } = site.site.world.jira.issues[(await site.ticket(key!)).id]!;
    expect(JSON.stringify({ summary, description })).not.toMatch(/PRIVATE|Lakeside|Ada/);
  });
});

describe('a daily schedule that died', () => {
  it('has its ticket within hours, once, and hears when it is well again', async () => {
    const site = await healthy();
    site.arm({ kind: 'scheduleSkips', times: 9, match: { module: 'daily' } });
    await site.advance({ hours: 28 });
    const [key, ...others] = ticketsOfCheck(site, 'schedules');
    expect([key, others]).toEqual([expect.any(String), []]);
    site.disarm();
    await lookDaily(site);
    await lookDaily(site);
    const { comments } = site.site.world.jira.issues[(await site.ticket(key!)).id]!;
    expect(comments.filter(({ body }) => JSON.stringify(body).includes('well again'))).toHaveLength(1);
    expect(ticketsOfCheck(site, 'schedules')).toEqual([key]);
  });

  it('is watched for by the hour without a call of its own', async () => {
    const site = await healthy();
    const before = site.wire.count;
    await site.advance({ hours: 1 });
    const beats = site.wire.since(before).filter(({ requestBody }) => JSON.stringify(requestBody ?? '').includes('"beat:'));
    expect(beats.map(({ path }) => path)).toEqual(['/api/v1/transaction']);
  });
});

describe('the daily rounds over pages', () => {
  it('find what was changed by hand in a client’s binder, name the page until it is mended, and say how far they are', async () => {
    const site = await healthy();
    await createOf(site);
    const page = await pageOfSection(site.signIn('hugo'), await clientInBinders(site.signIn('hugo')), 'training');
    const whole = site.site.world.confluence.pages[page]!.versions.at(-1)!;
    await lookDaily(site);
    expect((await findingOf(site, 'pages')).also).toMatch(/looked at: (\d+) of \1; the oldest look was 0 days ago/);
    writeByHand(site, site.site.world.confluence.pages[page]!, (blocks) => blocks.slice(1));
    expect((await findingOf(site, 'pages')).state).toBe('well');
    await lookDaily(site);
    expect(await findingOf(site, 'pages')).toMatchObject({ state: 'fails', pages: [page] });
    writeByHand(site, site.site.world.confluence.pages[page]!, () => (whole.body as { content: readonly unknown[] }).content);
    await lookDaily(site);
    expect((await findingOf(site, 'pages')).state).toBe('well');
  });

  it('look at 25 pages a day at most while nobody knows how many there are', async () => {
    const site = await healthy();
    for (const name of ['Lakeside Dental', 'Harborview Endodontics']) await createOf(site, name);
    await createOwn(site);
    const before = site.wire.count;
    site.site.world.forge.schedules['daily'] = site.site.clock.now() + 60_000;
    await site.advance({ minutes: 2 });
    const looks = site.wire.since(before).filter(({ path }) => /\/pages\/\d+\?/.test(path));
    expect((await findingOf(site, 'pages')).also).toMatch(/so far: \d+;/);
    expect(looks.length).toBeLessThanOrEqual(25 + 14 + 16);
  });
});

describe('the report for support', () => {
  it('holds no name, summary, note, address or account id', async () => {
    const site = await healthy();
    await stopOneClock(site);
    site.arm({ kind: 'status', status: 503, times: 999, match: { path: '/worklog' } });
    site.site.forge.connectConfluence(false);
    await lookDaily(site);
    const { run, findings, at: madeAt } = await selfCheck(site);
    const report = supportReport(run, findings, madeAt);
    const { people, issues } = site.site.world.jira;
    const { clients } = await site.signIn('grace').call('listClients', {});
    const private_ = [
      ...Object.values(people).flatMap(({ kind, accountId, displayName, email }) =>
        kind === 'app' ? [] : [accountId, displayName, email],
      ),
      ...Object.values(issues).map(({ summary }) => summary),
      ...clients.flatMap(({ id, name }) => [id, name]),
      'PRIVATE-NOTE',
      'harbor.example',
    ];
    expect(private_.filter((text) => report.includes(text))).toEqual([]);
    expect(report).toContain('"check": "confluence"');
  });
});

describe('a row of the store that is nearly full', () => {
  it('is noted when it is written, and only then', async () => {
    const site = await healthy();
    expect(Object.keys(site.site.world.forge.kvs.entities['kept'] ?? {}).filter((key) => key.startsWith('full:'))).toEqual([]);
    expect(row(site, 'beat:everyHour')).toBeDefined();
  });
});
