import type { ClientId } from '../../../src/clients/rules/client';
import { cents, dateOnly, instant } from '../../../src/platform/rules/units';
import { cardsOf, dueEvents, withCampaign, type Campaign } from '../../../src/roadmap/rules/campaign/campaign';
import { campaignLine } from '../../../src/roadmap/rules/campaign/campaign-line';
import { endedWith } from '../../../src/roadmap/rules/campaign/ended-with';
import { greeting, letterFor } from '../../../src/roadmap/rules/campaign/letter-page';
import { offersOn } from '../../../src/roadmap/rules/campaign/offers';
import { changeStep, stepAtFirst, type StepChange } from '../../../src/roadmap/rules/campaign/step';
import { changeInWords } from '../../../src/roadmap/rules/campaign/trail';
import type { Release } from '../../../src/roadmap/rules/campaign/end-of-life';
import { glanceOf } from '../../../src/roadmap/rules/equipment/glance';
import { aStandard, normsAtFirst } from '../../../src/roadmap/rules/equipment/standards';
import { upgradeParts } from '../../../src/roadmap/rules/plan/upgrade-cost';
import { aLine, devices } from './builders';

const today = dateOnly('2026-11-20');
const release = (product: string, cycle: string, supportEnds: string): Release => ({
  product,
  title: product,
  cycle,
  label: cycle,
  supportEnds: dateOnly(supportEnds),
  extendedEnds: null,
});
const xp = release('windows', 'xp', '2014-04-08');
const office = release('office', '2003', '2014-04-08');
const seven = devices(7, { runs: ['windows/xp', 'office/2003'] });
const campaign: Campaign = { release: 'windows/xp', startedAt: instant('2026-11-01T08:00:00.000Z'), startedBy: 'grace', events: [] };
const client = { id: 'a' as ClientId, name: 'Client A', sheet: 0, status: 'active', contact: 'Pat Lee, owner, 555-0142' } as const;

describe('changeStep', () => {
  const known = {
    ...stepAtFirst.facts,
    technician: 'ada',
    statementOfWork: 'HD-40',
    approvedOn: dateOnly('2026-11-02'),
    orderNumber: 'PO-7',
  };
  it.each<{ readonly change: StepChange; readonly said: string }>([
    { change: { to: 'assessment' }, said: 'Assessment is locked. Name the technician first.' },
    { change: { to: 'assessment', facts: { technician: 'ada' } }, said: 'assessment' },
    { change: { to: 'performance', facts: { ...known, orderNumber: null } }, said: 'Performance is locked. Note the order number first.' },
    { change: { to: 'performance', facts: known }, said: 'performance' },
    { change: { facts: { acceptedOn: dateOnly('2026-11-21') } }, said: 'That day is still to come. Note it once it has happened.' },
  ])('practice 104: answers “$said”', ({ change, said }) => {
    const changed = changeStep(stepAtFirst, change, today);
    expect(changed.outcome === 'changed' ? changed.step.stage : changed.sentence).toBe(said);
  });

  it('goes back without any condition, and keeps what is known', () => {
    const there = { ...stepAtFirst, stage: 'performance', facts: known } as const;
    expect(changeStep(there, { to: 'need' }, today)).toEqual({ outcome: 'changed', step: { ...there, stage: 'need' } });
  });
});

describe('cardsOf', () => {
  const glance = glanceOf({ devices: seven, shares: [] }, undefined, today);
  const cards = (of = glance, steps = {}, begun = campaign) =>
    cardsOf(begun, { clients: [client], glances: new Map([[client.id, of]]), steps });

  it('practice 103: has client A with seven devices', () => {
    expect(cards()).toEqual([{ client: { id: 'a', name: 'Client A', sheet: 0 }, devices: 7, step: stepAtFirst, end: null }]);
  });

  it('leaves out whose last device went before the campaign began', () => {
    const gone = glanceOf({ devices: [], shares: [] }, glance, today);
    expect(cards(gone)).toMatchObject([{ devices: 0, end: { because: 'lastDeviceGone', since: today } }]);
    expect(cards(gone, {}, { ...campaign, startedAt: instant('2026-12-01T08:00:00.000Z') })).toEqual([]);
  });

  it('is done with who is satisfied', () => {
    const step = { ...stepAtFirst, stage: 'satisfaction', facts: { ...stepAtFirst.facts, surveyScore: 5 } };
    expect(cards(glance, { a: step })).toMatchObject([{ end: { because: 'satisfied' } }]);
  });
});

describe('a campaign', () => {
  it('is one for a release', () => {
    expect(withCampaign([campaign], { ...campaign, startedBy: 'hugo' })).toEqual([campaign]);
  });

  it('practice 105: tells of events that are due, not of those that are done or far off', () => {
    const event = (id: string, on: string, done = false) => ({ id, on: dateOnly(on), what: id, done });
    const events = [
      event('far', '2026-12-24'),
      event('soon', '2026-12-04'),
      event('late', '2026-11-01'),
      event('done', '2026-11-02', true),
    ];
    expect(dueEvents(events, today).map(({ id }) => id)).toEqual(['late', 'soon']);
  });

  it('is offered where something that ended long ago still runs', () => {
    const glances = new Map([[client.id, glanceOf({ devices: seven, shares: [] }, undefined, today)]]);
    expect(offersOn([xp, release('windows', 'me', '2006-07-11')], glances, today)).toEqual([{ release: xp, clients: 1, devices: 7 }]);
  });
});

describe('the line of a campaign in the plan', () => {
  it('costs the standard model for each device, in the quarter in which support ends', () => {
    const norms = { ...normsAtFirst, standards: [{ ...aStandard('workstation'), price: cents(110_000), labour: cents(15_000) }] };
    const soon = { ...xp, supportEnds: dateOnly('2027-04-08') };
    expect(campaignLine(soon, seven, { norms, firstMonth: 1, today })).toMatchObject({
      id: 'campaign:windows/xp',
      plannedFor: { year: 2027, quarter: 2 },
      each: 110_000,
      count: 7,
      labour: 105_000,
    });
  });
});

describe('the letter', () => {
  const facts = { client, release: xp, step: stepAtFirst, devices: seven, ended: [], line: null, currency: 'USD', today };
  it('practice 106: has the budget of the roadmap, and none where its line has no price yet', () => {
    expect(letterFor({ ...facts, line: aLine({ each: cents(110_000), count: 7 }) }).at(-1)).toContain('$7,700.00');
    expect(letterFor({ ...facts, line: aLine({ each: cents(0) }) }).at(-1)).toContain('no money set aside');
  });

  it('names what else ends on the devices, once, and greets the contact by name', () => {
    expect(endedWith(xp, seven, [xp, office, release('office', '2024', '2029-10-09')])).toEqual([office]);
    const step = { ...stepAtFirst, applications: ['Office 2003', 'Acrobat 9'] };
    expect(letterFor({ ...facts, step, ended: ['office 2003'] })[3]).toMatch(/^2 applications/);
    expect(greeting(facts)).toBe('Dear Pat Lee,');
  });
});

describe('a change in words', () => {
  it('says what moved and what was noted', () => {
    const after = { ...stepAtFirst, stage: 'assessment', facts: { ...stepAtFirst.facts, technician: 'id-ada' } } as const;
    expect(changeInWords({ before: stepAtFirst, after }, () => 'Ada')).toBe('Need → Assessment, technician Ada');
  });
});

describe('upgradeParts', () => {
  it('practice 49: explains 3,000 + 800 + 1,600', () => {
    const upgrade = {
      desktops: 20,
      labourHours: 1.5,
      labourRate: cents(10_000),
      downtimeHours: 1,
      downtimeRate: cents(4_000),
      serverDowntimeHours: 2,
    };
    const parts = upgradeParts(upgrade, (amount) => `$${String(amount / 100)}`);
    expect(parts.map(({ how, amount }) => [how, amount])).toEqual([
      ['20 × 1.5 h at $100', 300_000],
      ['20 × 1 h at $40', 80_000],
      ['2 h × 20 people at $40', 160_000],
    ]);
  });
});
