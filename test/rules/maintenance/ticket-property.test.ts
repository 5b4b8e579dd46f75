import { plainPlan } from '../../../src/maintenance/rules/client-plan';
import { itemsFor } from '../../../src/maintenance/rules/items-for';
import { newTicket } from '../../../src/maintenance/rules/new-ticket';
import { readTicketProperty, ticketPropertyOf } from '../../../src/maintenance/rules/ticket-property';
import { shippedTemplate } from '../../../src/maintenance/templates/shipped-template';
import { dateOnly, instant, type Month } from '../../../src/platform/rules/units';
import { aClient, anItem } from '../../support/builders';

const december = '2026-12' as Month;
const desk = { project: '10000', issueType: '10001', organizationsField: 'customfield_10002' };
const ticket = newTicket(
  aClient({ startsOn: dateOnly('2026-12-01') }),
  december,
  { template: shippedTemplate(), plan: plainPlan(aClient()) },
  desk,
);

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe('newTicket', () => {
  it('is titled with client and month, due on the last day, with organization and assignee', () => {
    expect(ticket.fields).toMatchObject({
      summary: 'Maintenance · Lakeside Dental · December 2026',
      duedate: '2026-12-31',
      project: { id: '10000' },
      issuetype: { id: '10001' },
      assignee: { accountId: 'ada' },
      customfield_10002: [7],
    });
  });

  it('describes itself without the app: every item is named', () => {
    const description = JSON.stringify(ticket.fields.description);
    for (const { title } of itemsFor(shippedTemplate(), plainPlan(aClient()), december, december))
      expect(description).toContain(JSON.stringify(title).slice(1, -1));
    expect(description).toContain('Monthly Single: Alarms and monitoring from end to end');
  });

  it('carries a head with client, address, contact and template date (practice 20)', () => {
    expect(ticket.properties[0]?.value).toMatchObject({
      run: '2026-12:client-1:monthly',
      clientName: 'Lakeside Dental',
      address: '12 Shore Rd',
      contact: 'J. Rivera',
      publishedOn: '2026-10-24',
      open: 59,
      tiers: ['automatic', 'remote', 'onSite'],
    });
  });
});

describe('ticketPropertyOf', () => {
  it('stays under 4 KB with all 59 items open and the longest names', () => {
    const head = readTicketProperty(ticket.properties[0]?.value);
    if (!head) throw new Error('no head');
    const long = { ...head, clientName: 'n'.repeat(120), address: 'a'.repeat(200), contact: 'c'.repeat(120) };
    expect(bytesOf(ticketPropertyOf(long, shippedTemplate().items, { marks: {} }))).toBeLessThan(4_096);
  });

  it('stays under 4 KB with 250 long titles that take three bytes a letter, and an override’s long reason', () => {
    const head = readTicketProperty(ticket.properties[0]?.value);
    if (!head) throw new Error('no head');
    const items = Array.from({ length: 250 }, (_, index) => anItem({ id: `item-${index}`, title: '備'.repeat(100) }));
    const override = { why: '備'.repeat(500), by: 'grace', at: instant('2026-12-31T10:00:00.000Z') };
    const property = ticketPropertyOf({ ...head, address: '備'.repeat(200) }, items, { marks: {}, override });
    expect(bytesOf(property)).toBeLessThan(4_096);
    expect(property.openRequired).toBe(250);
  });

  it.each([
    { letter: 'w', bytes: 1 },
    { letter: 'é', bytes: 2 },
    { letter: '備', bytes: 3 },
    { letter: '🖥', bytes: 4 },
  ])(
    'stays under 4 KB with 59 lines of 120 letters of $bytes bytes on several servers, and names at least one with its server',
    ({ letter }) => {
      const head = readTicketProperty(ticket.properties[0]?.value);
      if (!head) throw new Error('no head');
      const title = (index: number) => `${letter.repeat(120 / letter.length)} · SRV-${String(index)}`;
      const items = Array.from({ length: 59 }, (_, index) => anItem({ id: `item-${index}`, title: title(index) }));
      const property = ticketPropertyOf({ ...head, clientName: letter.repeat(60), address: letter.repeat(100) }, items, { marks: {} });
      expect(bytesOf(property)).toBeLessThan(4_096);
      expect(property.message).toMatch(/^Before it can be resolved: 59 required items, Tech Note\. Open: .*… · SRV-0.* and \d+ more\.$/);
      expect(property.unmet[0]).toMatch(/ · SRV-0$/);
    },
  );

  it('complaint: blocked without knowing which item — names what is open and what lacks its photo or file', () => {
    const head = readTicketProperty(ticket.properties[0]?.value);
    if (!head) throw new Error('no head');
    const items = [anItem({ id: 'a', title: 'Restore one file' }), anItem({ id: 'b', title: 'Look at the rack', evidence: 'photo' })];
    const done = { state: 'done', by: 'ada', at: instant('2026-12-03T10:00:00.000Z'), former: [] } as const;
    expect(ticketPropertyOf(head, items, { marks: { b: done } })).toMatchObject({
      openRequired: 2,
      unmet: ['Restore one file', 'Look at the rack'],
      message:
        'Before it can be resolved: 1 required item, 1 photo or file, Tech Note. Open: Restore one file. Photo or file missing: Look at the rack.',
    });
    const file = { attachment: '7', name: 'rack.jpg', by: 'ada', at: done.at };
    expect(ticketPropertyOf(head, items, { marks: { a: done, b: done }, files: { b: [file] } })).toMatchObject({ openRequired: 0 });
    expect(ticketPropertyOf(head, items, { marks: { a: done, b: done }, files: { b: [{ ...file, gone: done.at }] } })).toMatchObject({
      openRequired: 1,
    });
  });

  it('tells the workflow what is unmet in the sentence that the panel shows (practice 13)', () => {
    const head = readTicketProperty(ticket.properties[0]?.value);
    if (!head) throw new Error('no head');
    const items = [
      anItem({ id: 'a', title: 'Restore one file' }),
      anItem({ id: 'b', title: 'UPS self-test' }),
      anItem({ id: 'c', required: false }),
    ];
    expect(ticketPropertyOf(head, items, { marks: {} })).toMatchObject({
      openRequired: 2,
      unmet: ['Restore one file', 'UPS self-test'],
      techNote: false,
      override: false,
      message: 'Before it can be resolved: 2 required items, Tech Note. Open: Restore one file, UPS self-test.',
    });
  });

  it('is not read where something else was put', () => {
    expect(readTicketProperty({ run: 3 })).toBeUndefined();
    expect(readTicketProperty(undefined)).toBeUndefined();
  });
});
