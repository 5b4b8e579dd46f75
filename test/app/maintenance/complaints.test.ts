import fc from 'fast-check';
import { openSite } from '../../site/open-site';
import { nextDays } from '../../../src/maintenance/rules/months/next-days';
import { plannedDay } from '../../../src/maintenance/rules/months/planned-day';
import { instant, type Month } from '../../../src/platform/rules/units';
import { aClient } from '../../support/builders';
import { checklistOn } from '../../support/maintenance';
import { markedTicket, resolve } from '../../support/resolved';
import { openTestSite, TestSite } from '../../support/site';
import { ticketByHand } from '../../support/ticket-by-hand';
import { openDesk, withItem } from './templates/support';

const action = 'create-maintenance-tickets';
const december = '2026-12' as Month;

/** Each client has one ticket of that month. */
async function eachClientOnce(site: TestSite, period: string, clients = 12): Promise<void> {
  const tickets = await site.maintenanceTickets(period);
  expect(new Set(tickets.map(({ organizations }) => organizations[0])).size).toBe(clients);
  expect(tickets).toHaveLength(clients);
}

describe('complaint: the same ticket is made again every few minutes until somebody switches it off', () => {
  it('is made once by schedule, rule and manager together, hour after hour', async () => {
    const site = await openTestSite();
    site.arm({ kind: 'scheduleTwice', times: 100 });
    site.arm({ kind: 'eventTwice', times: 1_000 });
    for (let hours = 0; hours < 6; hours += 1) {
      await site.runAction(action, { period: december });
      await site.signIn('grace').call('createMissing', { sheet: 0, period: december, ahead: true });
      await site.advance({ hours: 1 });
    }
    await eachClientOnce(site, december);
  });
});

describe('complaint: after an upgrade, or when the schedule was missed, nothing is ever created', () => {
  it('makes up for two months in which nothing fired, on a site that was installed anew over its old data', async () => {
    const old = await openTestSite();
    const again = new TestSite(await openSite({ clock: 'still', world: structuredClone(old.site.world), now: '2027-01-31T12:00:00.000Z' }));
    await again.advance({ hours: 2 });
    await eachClientOnce(again, december);
    await eachClientOnce(again, '2027-01');
  });
});

describe('complaint: the 29th, 30th and 31st skip short months, and drift for good once they were clamped', () => {
  it.each([
    { planDay: 31, days: '31 28 31 30 31 30 31 31 30 31 30 31' },
    { planDay: 30, days: '30 28 30 30 30 30 30 30 30 30 30 30' },
    { planDay: 29, days: '29 28 29 29 29 29 29 29 29 29 29 29' },
  ])('shows day $planDay in all twelve months of 2027 before the plan is saved', ({ planDay, days }) => {
    const client = aClient({ planDay });
    const rule = { planDay, businessDays: 'asIs', leadDays: 0 } as const;
    const next = nextDays(client, rule, [], instant('2027-01-01T12:00:00.000Z'));
    expect(next.map(({ day }) => day.on.slice(8)).join(' ')).toBe(days);
  });
});

describe('complaint: several dozen tickets twice a year, when the clock changes', () => {
  it.each([
    { change: 'an hour comes twice', from: '2026-10-31T00:00:00.000Z', hours: 72, period: '2026-11' },
    { change: 'an hour is missing', from: '2027-03-13T00:00:00.000Z', hours: 72, period: '2027-03' },
  ])('makes one ticket where $change', async ({ from, hours, period }) => {
    const site = await openTestSite({ now: from, seed: 'clients-2' });
    await site.runAction(action, { period });
    await site.advance({ hours });
    const tickets = await site.maintenanceTickets(period);
    expect(tickets).toHaveLength(2);
  });
});

describe('complaint: the recurrence comes from a library, with its faults', () => {
  it('counts days as the calendar does, for every day of the month and every month of a century', () => {
    const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        (planDay, year, month) => {
          const period = `${String(year)}-${String(month).padStart(2, '0')}` as Month;
          const { on } = plannedDay({ planDay, businessDays: 'asIs', leadDays: 0 }, period, []);
          expect(on).toBe(`${period}-${String(Math.min(planDay, lastOf(year, month))).padStart(2, '0')}`);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('complaint: a double click creates two tickets', () => {
  it('makes one, and answers both clicks with it', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const [client] = (await grace.call('listClients', {})).clients;
    if (!client) throw new Error('The seed has clients.');
    const click = () => grace.call('createRun', { client: client.id, period: december });
    await Promise.all([click(), click(), click()]);
    await site.advance({ minutes: 3 });
    const { run } = await click();
    expect((await site.maintenanceTickets(december)).map(({ key }) => key)).toEqual([run?.state === 'created' ? run.ticket.key : '']);
  });
});

describe('complaint: a scheduled rule acts twice, once for each of its branches', () => {
  it('makes each ticket once when the action runs in every branch at once, and adopts a branch’s own ticket or calls it a duplicate', async () => {
    const site = await openTestSite();
    await Promise.all(Array.from({ length: 6 }, () => site.runAction(action, {})));
    const second = await ticketByHand(site, 'Kestrel Legal Group');
    await site.advance({ hours: 2 });
    await eachClientOnce(site, '2026-11');
    expect((await site.ticket(second)).labels).toEqual(['duplicate-run']);
  });
});

describe('complaint: rules stop at a number of runs a month, and at so many tickets a run', () => {
  it('makes the month of 120 clients in one run of the action', async () => {
    const site = await openTestSite({ seed: 'clients-120' });
    await site.runAction(action, { period: december });
    await site.settle();
    await eachClientOnce(site, december, 120);
  });

  it('makes it without any rule at all', async () => {
    const site = await openTestSite({ seed: 'clients-120' });
    site.arm({ kind: 'scheduleSkips', times: 10_000 });
    await site.advance({ to: '2026-12-31T12:00:00.000Z' });
    site.disarm();
    await site.advance({ hours: 1 });
    await eachClientOnce(site, december, 120);
  });
});

describe('complaint: an edited template reaches what was made before, or never what is made after', () => {
  it('leaves the tickets of before alone, and is on the next', async () => {
    const { site, published, publish } = await openDesk();
    const titleOn = async (period: string) => {
      await site.runAction(action, { period });
      const [ticket] = await site.maintenanceTickets(period);
      const { items } = await checklistOn(ticket?.key ?? '', site.signIn('ada'));
      return items.find(({ id }) => id === 'rem-defrag')?.title;
    };
    const before = await titleOn('2026-11');
    await publish(withItem(await published(), 'rem-defrag', { title: 'Fragments' }));
    expect(await titleOn('2026-12')).toBe('Fragments');
    expect(await titleOn('2026-11')).toBe(before);
  });
});

describe('complaint: what was ticked has to be typed again for the invoice', () => {
  it('is the text of the invoice, without a technician’s words', async () => {
    const site = await openTestSite();
    const ticket = await markedTicket(site);
    await resolve(site, ticket);
    const opened = await site.signIn('ada').call('openReport', {}, { ticket });
    const text = opened.outcome === 'report' ? opened.view.invoice : '';
    expect(text).toMatch(/^Maintenance for December 2026: 59 checks, 2 in order, 1 needed attention, 56 not done\./);
    expect(text).toContain(
      'Checked and in order:\n- Services: Critical services running.\n- Event logs: Yellow warnings in the event logs.',
    );
    expect(text).not.toMatch(/SECRET-NOTE|rack was locked/);
  });
});
