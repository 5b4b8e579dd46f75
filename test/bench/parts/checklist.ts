import type { Page } from 'playwright-core';
import type { Item } from '../../../src/maintenance/rules/template';
import type { TimeZone } from '../../../src/platform/rules/units';
import { launchBrowser } from '../../journeys/support/launch-browser';
import { serveSite } from '../../journeys/support/serve-site';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, TestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

const part = 'The checklist with 59 and with 250 items';
const period = '2026-11';

interface Looked {
  /** Milliseconds until the first row stands there, and from a click to its painted answer. */
  readonly open: number;
  readonly tick: number;
  /** Rows of the list in which a tick changed anything, its answer included. */
  readonly rowsTouched: number;
}

/** What opening and ticking cost on the wire and on the screen. A tick changes its own row and the one that gives up its place in Tab, however long the list is. */
export async function checklistBudgets(): Promise<readonly Row[]> {
  const [usual, long] = [await measured(59), await measured(250)];
  return [
    ...usual.rows,
    ...long.rows,
    ratio('open', usual.looked.open, long.looked.open),
    ratio('tick', usual.looked.tick, long.looked.tick),
  ];
}

const ratio = (what: string, usual: number, long: number): Row =>
  informs(part, `${what}: 250 items beside 59`, `${(long / usual).toFixed(1)} ×`);

async function measured(items: number): Promise<{ readonly rows: readonly Row[]; readonly looked: Looked }> {
  const wire = await onTheWire(await openTestSite({ seed: 'harbor' }), items);
  const served = await serveSite();
  try {
    const ticket = await ticketWith(items, new TestSite(served.site));
    const looked = await onTheScreen(served.url, ticket);
    const screen = [
      atMost(part, `${items} items, tick: rows drawn anew`, looked.rowsTouched, 2),
      informs(part, `${items} items: first row on the screen`, `${looked.open.toFixed(0)} ms`),
      informs(part, `${items} items: tick to paint (the aim is 100 ms)`, `${looked.tick.toFixed(0)} ms`),
    ];
    return { rows: [...wire, ...screen], looked };
  } finally {
    await served.close();
  }
}

/** A maintenance ticket with that many items, none of which waits for the Monthly Single. */
async function ticketWith(items: number, site: TestSite): Promise<string> {
  if (items > 59) await publishLongTemplate(site, items);
  await site.runAction('create-maintenance-tickets', { period });
  const [ticket] = await site.maintenanceTickets(period);
  if (!ticket) throw new Error('The month has no tickets.');
  const { view } = await site.signIn('ada').call('letSingleRunLater', { later: true }, { ticket: ticket.key });
  if (view.items.length !== items) throw new Error(`The ticket has ${view.items.length} items.`);
  return ticket.key;
}

async function onTheWire(site: TestSite, items: number): Promise<readonly Row[]> {
  const on = { ticket: await ticketWith(items, site) };
  const ada = site.signIn('ada');
  const opening = await roundTrips(site, () => ada.call('openChecklist', {}, on));
  const ticking = await roundTrips(site, () => ada.call('markItem', { item: 'auto-services', state: 'done' }, on));
  const bulk = await roundTrips(site, () => ada.call('tickItems', { items: ['rem-client-checkin', 'rem-patch-exceptions'] }, on));
  const photo = { item: 'ons-physical-look', attachment: await site.jira('ada').attach(on.ticket, 'rack.png') };
  const proving = await roundTrips(site, () => ada.call('keepEvidence', photo, on));
  const rows = (what: string, { sequential, calls }: { readonly sequential: number; readonly calls: number }, most = 3) => [
    atMost(part, `${items} items, ${what}: one after another`, sequential, 2),
    atMost(part, `${items} items, ${what}: calls`, calls, most),
  ];
  return [...rows('open', opening, 4), ...rows('tick', ticking), ...rows('tick several', bulk), ...rows('note a photo', proving, 4)];
}

async function onTheScreen(url: string, ticket: string): Promise<Looked> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.goto(url);
    await page.getByRole('button', { name: 'Ada' }).click();
    await page.getByRole('navigation', { name: 'Site' }).waitFor();
    const begun = performance.now();
    await page.goto(`${url}/browse/${ticket}`);
    const checklist = page.frameLocator('iframe[title="Maintenance checklist"]');
    await checklist.getByRole('checkbox').first().waitFor();
    const open = performance.now() - begun;
    return { open, ...(await ticked(page)) };
  } finally {
    await browser.close();
  }
}

async function ticked(page: Page): Promise<Pick<Looked, 'tick' | 'rowsTouched'>> {
  const frame = await (await page.locator('iframe[title="Maintenance checklist"]').elementHandle()).contentFrame();
  if (!frame) throw new Error('The checklist is not there.');
  await page.waitForTimeout(1_000);
  await frame.evaluate(watch);
  await frame.evaluate(tickOne);
  await page.waitForTimeout(3_000);
  return frame.evaluate<Pick<Looked, 'tick' | 'rowsTouched'>>('window.watched');
}

/** Runs in the page: notes which rows change. */
const watch = `
  window.touched = new Set();
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const row = (target.nodeType === 1 ? target : target.parentElement)?.closest('.item');
      if (row) window.touched.add(row.dataset.item);
    }
  }).observe(document.querySelector('.item-list'), { subtree: true, childList: true, attributes: true, characterData: true });
`;

/** Runs in the page: ticks one item and waits for the frame that shows it. */
const tickOne = `
  new Promise((painted) => {
    const box = document.querySelector('[data-item="auto-services"] .item-tick-box');
    const begun = performance.now();
    box.click();
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const tick = performance.now() - begun;
      window.watched = { tick, get rowsTouched() { return window.touched.size; } };
      painted();
    }));
  })
`;

async function publishLongTemplate(site: TestSite, items: number): Promise<void> {
  const grace = site.signIn('grace');
  const { master, published } = await grace.call('openTemplate', { template: 'monthly' });
  const more = Array.from({ length: items - published.items.length }, (_, index) => ({
    ...{ id: `more-${index}`, title: `Further item ${index}`, tier: 'remote', category: 'logs', howTo: 'Look at it.', evidence: 'none' },
    ...{ frequency: 'monthly', graduatesToMonitoring: false, required: true, minutes: 3, doer: 'own' },
  })) as readonly Item[];
  const content = { items: [...published.items, ...more], singles: published.singles };
  const version = { template: 'monthly', row: 0, base: master.version };
  const saved = await grace.call('saveDraft', { ...version, content });
  if (saved.outcome !== 'saved') throw new Error(`The draft was ${saved.outcome}.`);
  await grace.call('publishTemplate', { ...version, row: saved.draft.row, zone: 'America/Los_Angeles' as TimeZone });
}
