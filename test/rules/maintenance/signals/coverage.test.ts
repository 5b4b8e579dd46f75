import { readFileSync } from 'node:fs';
import { plainPlan } from '../../../../src/maintenance/rules/client-plan';
import { itemsOfPlan, linesOfPlan, mayBeOutsourced } from '../../../../src/maintenance/rules/items-for';
import { coverageGoal, coverageOf, handedOver } from '../../../../src/maintenance/rules/signals/coverage';
import { dutyOf, neglectedDuties } from '../../../../src/maintenance/rules/signals/client-duty';
import type { DutyState } from '../../../../src/maintenance/rules/signals/evidence';
import type { Mark } from '../../../../src/maintenance/rules/checklist';
import type { Item, TemplateVersion } from '../../../../src/maintenance/rules/template';
import { instant, type Month } from '../../../../src/platform/rules/units';
import { aClient, anItem } from '../../../support/builders';

const catalog = JSON.parse(readFileSync('src/maintenance/catalog/maintenance-checklist.json', 'utf8')) as (Omit<Item, 'tier'> & {
  tier: string;
})[];
const template: TemplateVersion = {
  template: 'monthly',
  name: 'Monthly maintenance',
  version: 1,
  publishedOn: '2026-10-24',
  items: catalog.map((item) => ({ ...anItem(), ...item, tier: item.tier === 'onsite' ? 'onSite' : (item.tier as Item['tier']) })),
  singles: [],
};
const plan = plainPlan(aClient());

describe('practice 14: what can be handed over', () => {
  it('is 44 of 59 items, 75 %, beside the goal of 99 %', () => {
    const coverage = coverageOf(linesOfPlan(template, plan));
    expect(coverage).toEqual({ items: 59, automatic: 12, remote: 32, onSite: 15, outsourced: 0 });
    expect([coverage.items - coverage.onSite, Math.round(100 * handedOver(coverage)), coverageGoal]).toEqual([44, 75, 0.99]);
  });

  it('tells the outsourced ones apart, and moves with what graduates and what is sent back', () => {
    const about = { by: 'grace', at: instant('2026-11-20T15:00:00.000Z') };
    const own = { 'rem-warnings': { graduated: about }, 'auto-disk-free': { sentBack: { why: 'Missed', ...about } } };
    const coverage = coverageOf(itemsOfPlan(template, { ...plan, remoteOutsourced: true, items: own }));
    const ofBackup = template.items.filter(({ tier, category }) => tier === 'remote' && category === 'backup').length;
    expect(coverage).toEqual({ items: 59, automatic: 12, remote: 32, onSite: 15, outsourced: 32 - ofBackup });
  });
});

describe('practice 15: the client’s own duties', () => {
  it('keeps every backup item as the firm’s own responsibility', () => {
    const backups = itemsOfPlan(template, { ...plan, remoteOutsourced: true }).filter(({ category }) => category === 'backup');
    expect(backups.length).toBeGreaterThan(5);
    expect(backups.filter((item) => mayBeOutsourced(item) || item.doer === 'outsourced')).toEqual([]);
  });

  const of = (states: Readonly<Record<string, DutyState>>) => ({
    duties: Object.fromEntries(Object.entries(states).map(([month, state]) => [month, { 'ons-media-handover': state }])) as never,
  });

  it.each<{ when: string; states: Readonly<Record<string, DutyState>>; months: readonly string[] | null }>([
    {
      when: 'flags three months running without the tape swap',
      states: { '2026-09': 'missed', '2026-10': 'missed', '2026-11': 'missed' },
      months: ['2026-09', '2026-10', '2026-11'],
    },
    { when: 'does not flag two', states: { '2026-10': 'missed', '2026-11': 'missed' }, months: null },
    {
      when: 'counts a month that ended without it',
      states: { '2026-08': 'open', '2026-09': 'missed', '2026-10': 'open', '2026-11': 'open' },
      months: ['2026-08', '2026-09', '2026-10'],
    },
    {
      when: 'begins anew after a month in which it was done',
      states: { '2026-09': 'missed', '2026-10': 'done', '2026-11': 'missed' },
      months: null,
    },
    {
      when: 'does not count where it does not apply',
      states: { '2026-09': 'missed', '2026-10': 'missed', '2026-11': 'notApplicable' },
      months: ['2026-09', '2026-10'],
    },
  ])('$when', ({ states, months }) => {
    const neglected = neglectedDuties(of(states), '2026-11' as Month);
    expect(neglected).toEqual(months && months.length >= 3 ? [{ item: 'ons-media-handover', months }] : []);
  });

  it.each<{ state: Mark['state']; verdict?: Mark['verdict']; duty: DutyState }>([
    { state: 'done', duty: 'done' },
    { state: 'done', verdict: 'fail', duty: 'missed' },
    { state: 'couldNotDo', duty: 'missed' },
    { state: 'notApplicable', duty: 'notApplicable' },
    { state: 'open', duty: 'open' },
  ])('reads $state $verdict as $duty', ({ state, verdict, duty }) => {
    expect(dutyOf({ state, by: 'ada', at: instant('2026-11-20T15:00:00.000Z'), former: [], ...(verdict && { verdict }) })).toBe(duty);
  });
});
