import { minutes } from '../../../src/platform/rules/units';
import { withMonitor } from '../../support/monitor';
import { openTestSite, type TestSite } from '../../support/site';
import { markedTicket, move, resolve } from '../../support/resolved';
import { pagesTitled, wordsOf, writeByHand } from '../../support/wiki';

const title = 'Maintenance, December 2026';
const reportOf = (site: TestSite) => pagesTitled(site, 'LAKESIDE', title)[0];
const notesOf = (site: TestSite) => pagesTitled(site, 'LAKESIDE', 'Tech Notes')[0];

async function commentsOn(site: TestSite, ticket: string) {
  return site.site.world.jira.issues[(await site.ticket(ticket)).id]?.comments ?? [];
}

const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });

async function withReport(note?: string) {
  const site = await openTestSite();
  const ticket = await markedTicket(site);
  await resolve(site, ticket, note);
  return { site, ticket };
}

describe('resolving a maintenance ticket', () => {
  it('leaves the finished list as one internal comment', async () => {
    const { site, ticket } = await withReport();
    const comments = await commentsOn(site, ticket);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.public).toBe(false);
    expect(JSON.stringify(comments[0]?.body)).toContain('SECRET-NOTE');
  });

  it('makes the client’s report page: failures first, numbers, no internal word', async () => {
    const { site } = await withReport();
    const words = wordsOf(reportOf(site));
    expect(words).toMatch(/^Maintenance for December 2026: 59 checks, 2 in order, 1 needed attention/);
    expect(words.indexOf('Fragmentation of spinning disks: 1.26')).toBeLessThan(words.indexOf('In order'));
    expect(words).toContain('should be at most 1.25');
    expect(words).not.toMatch(/SECRET-NOTE|rack was locked|Ada/);
    expect(reportOf(site)?.parentId).toBe(
      Object.values(site.site.world.confluence.spaces).find(({ key }) => key === 'LAKESIDE')?.homepageId,
    );
  });

  it('adds the run’s Tech Note, dated and linked, below what people wrote (practice 13)', async () => {
    const { site, ticket } = await withReport('Replaced the failed drive in APP1.');
    const words = wordsOf(notesOf(site));
    expect(words).toMatch(/^14 Aug 2026: the rack key hangs/);
    expect(words).toContain('20 Nov 2026: maintenance for December 2026\nReplaced the failed drive in APP1.');
    expect(JSON.stringify(notesOf(site)?.versions.at(-1)?.body)).toContain(`/browse/${ticket}`);
  });

  it('counts what monitoring vouched for when the ticket was resolved, with its number', async () => {
    const site = await openTestSite();
    const monitor = await withMonitor(site);
    const ticket = await markedTicket(site);
    await monitor.send({ value: 41, client: 'Lakeside Dental' });
    await resolve(site, ticket);
    await monitor.send({ value: 3, status: 'alert', client: 'Lakeside Dental' });
    await site.advance({ hours: 2 });
    expect(wordsOf(reportOf(site))).toMatch(/^Maintenance for December 2026: 59 checks, 3 in order, 1 needed attention/);
    expect(wordsOf(reportOf(site))).toMatch(/41 %/);
    expect(JSON.stringify((await commentsOn(site, ticket))[0]?.body)).toMatch(/41 %/);
  });

  it('does nothing for a ticket without a checklist', async () => {
    const site = await openTestSite();
    await move(site, 'HD-120', /resolve/i);
    await site.settle();
    expect((await commentsOn(site, 'HD-120')).some(({ body }) => JSON.stringify(body).includes('Finished checklist'))).toBe(false);
  });

  it('compares numbers with the months before', async () => {
    const site = await openTestSite();
    const november = await markedTicket(site, '2026-11');
    await resolve(site, november);
    const december = await markedTicket(site);
    await site.signIn('ada').call('markItem', { item: 'rem-warnings', state: 'done', number: 60 }, { ticket: december });
    await resolve(site, december);
    const words = wordsOf(reportOf(site));
    expect(words).toMatch(/Yellow warnings in the event logs\n60 warnings per day\n40\nworse/);
    expect(words).toMatch(/Fragmentation of spinning disks\n1\.26 average fragments per file\n1\.26\nunchanged/);
  });
});

describe('resolving again', () => {
  async function again(site: TestSite, ticket: string): Promise<void> {
    await move(site, ticket, /reopen|back|start|progress/i);
    await site.advance({ minutes: 5 });
    await site.signIn('ada').call('markItem', { item: 'rem-defrag', state: 'done', number: 1.25 }, { ticket });
    await resolve(site, ticket);
  }

  it('brings comment and page up to date, and leaves what people wrote around it', async () => {
    const { site, ticket } = await withReport('One note.');
    writeByHand(site, reportOf(site)!, (blocks) => [text('Dear Pat,'), ...blocks, text('See you in January.')]);
    await again(site, ticket);
    const words = wordsOf(reportOf(site));
    expect(words).toMatch(/^Dear Pat,\nMaintenance for December 2026: 59 checks, 3 in order/);
    expect(words).toMatch(/See you in January\.$/);
    expect(await commentsOn(site, ticket)).toHaveLength(1);
    expect(wordsOf(notesOf(site)).match(/One note\./g)).toHaveLength(1);
  });

  it('keeps the app’s part where somebody changed it by hand, and says so', async () => {
    const { site, ticket } = await withReport();
    writeByHand(site, reportOf(site)!, ([first, ...others]) => [first, text('Better words.'), ...others]);
    const before = wordsOf(reportOf(site));
    await again(site, ticket);
    expect(wordsOf(reportOf(site))).toBe(before);
    const { view } = (await site.signIn('ada').call('openReport', {}, { ticket })) as { view: { page: object } };
    expect(view.page).toMatchObject({ state: 'kept', because: 'changedByHand' });
  });

  it('adds a second note below the first when there is a new one', async () => {
    const { site, ticket } = await withReport('First.');
    await move(site, ticket, /reopen|back|start|progress/i);
    await site.advance({ days: 1 });
    await resolve(site, ticket, 'Second.');
    expect(wordsOf(notesOf(site))).toMatch(/First\.[\s\S]*21 Nov 2026[\s\S]*Second\./);
  });
});

describe('without Confluence', () => {
  it('says what to do, loses nothing, and makes the page within the hour after it is connected', async () => {
    const site = await openTestSite();
    site.site.forge.connectConfluence(false);
    const ticket = await markedTicket(site);
    await resolve(site, ticket, 'A note.');
    const waiting = await site.signIn('ada').call('openReport', {}, { ticket });
    expect(waiting).toMatchObject({
      view: { page: { state: 'due', why: 'connectConfluence' }, note: { state: 'due' }, comment: { state: 'done' } },
    });
    await site.advance({ days: 2 });
    expect(await commentsOn(site, ticket)).toHaveLength(1);
    site.site.forge.connectConfluence(true);
    await site.advance({ hours: 1 });
    expect(wordsOf(reportOf(site))).toContain('December 2026');
    expect(wordsOf(notesOf(site))).toContain('A note.');
  });

  it('makes what is due of a ticket whose event never came', async () => {
    const site = await openTestSite();
    const ticket = await markedTicket(site);
    site.arm({ kind: 'eventLost', match: { module: 'ticket-changed-trigger' } });
    await resolve(site, ticket);
    expect(reportOf(site)).toBeUndefined();
    await site.advance({ hours: 1 });
    expect(await commentsOn(site, ticket)).toHaveLength(1);
    expect(reportOf(site)).toBeDefined();
  });
});

it('leaves a page of the same title that a person made', async () => {
  const site = await openTestSite();
  const space = Object.values(site.site.world.confluence.spaces).find(({ key }) => key === 'LAKESIDE');
  const body = { representation: 'atlas_doc_format', value: JSON.stringify({ type: 'doc', version: 1, content: [text('Mine.')] }) };
  await site.jira('ada').post('/wiki/api/v2/pages', { spaceId: space?.id, title, body });
  await resolve(site, await markedTicket(site));
  expect(wordsOf(reportOf(site))).toBe('Mine.');
  expect(wordsOf(pagesTitled(site, 'LAKESIDE', `${title} (Rounds)`)[0])).toContain('59 checks');
});

describe('on the portal', () => {
  const open = (site: TestSite, name: string, key: string) => {
    const person = Object.values(site.site.world.jira.people).find((each) => each.name === name)?.accountId ?? '';
    const extension = { type: 'jiraServiceManagement:portalRequestDetail', portal: { id: 10000 }, request: { key, typeId: 14 } };
    return site.site.forge.bridge.invokeResolver({ person, moduleKey: 'report', extension }, 'openPortalReport', {});
  };

  it('shows a customer of the client progress and result, and nothing internal', async () => {
    const site = await openTestSite();
    const ticket = await markedTicket(site);
    expect(await open(site, 'pat', ticket)).toMatchObject({
      ok: true,
      value: { view: { finishedOn: null, counts: { checks: 59, failed: 1 } } },
    });
    await resolve(site, ticket, 'INTERNAL');
    const answer = await open(site, 'pat', ticket);
    expect(answer).toMatchObject({ ok: true, value: { view: { finishedOn: '2026-11-20' } } });
    expect(JSON.stringify(answer)).not.toMatch(/SECRET-NOTE|rack was locked|INTERNAL|712020/);
  });

  it('counts what monitoring vouches for', async () => {
    const site = await openTestSite();
    const monitor = await withMonitor(site);
    const ticket = await markedTicket(site);
    await monitor.send({ value: 41, client: 'Lakeside Dental' });
    expect(await open(site, 'pat', ticket)).toMatchObject({ value: { view: { counts: { inOrder: 3 } } } });
  });

  it('hides it from the customer of another client', async () => {
    const site = await openTestSite();
    const ticket = await markedTicket(site);
    expect(await open(site, 'quinn', ticket)).toMatchObject({ ok: false, refusal: { code: 'notFound' } });
  });
});

describe('for the firm’s own people', () => {
  it('flags 210 minutes where nobody named servers, and names an upgrade as a project in the invoice’s words', async () => {
    const site = await openTestSite();
    const ticket = await markedTicket(site);
    const ada = site.signIn('ada');
    const started = await ada.call('startTimer', { id: crypto.randomUUID(), kind: 'remote' }, { ticket });
    await site.advance({ minutes: 210 });
    await ada.call('stopTimer', { timer: started.timer.id, note: 'Done.', internalNote: '' }, { ticket });
    const work = {
      id: 'w1',
      what: 'Practice software 9',
      sort: 'businessSoftwareUpgrade',
      labour: minutes(180),
      terms: 'projectBillable',
    } as const;
    const opened = await ada.call('saveExtraWork', { work }, { ticket });
    expect(opened).toMatchObject({ view: { time: { actual: 210, verdict: 'tooLong' } } });
    expect(JSON.stringify(opened)).toContain('- Practice software 9: 3 h (project, billable)');
  });

  it('lists every client that nobody has visited in 90 days (practice 24)', async () => {
    const site = await openTestSite();
    const ada = site.signIn('ada');
    const ticket = await markedTicket(site);
    const started = await ada.call('startTimer', { id: crypto.randomUUID(), kind: 'onSite', reason: 'handsNeeded' }, { ticket });
    await site.advance({ minutes: 60 });
    await ada.call('stopTimer', { timer: started.timer.id, note: 'On site.', internalNote: '' }, { ticket });
    const before = (await ada.call('unvisitedClients', {})).clients.map(({ name }) => name);
    expect(before).toHaveLength(11);
    expect(before).not.toContain('Lakeside Dental');
  });
});
