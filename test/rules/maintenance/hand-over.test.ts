import type { ChecklistState, Mark } from '../../../src/maintenance/rules/checklist';
import { doerOf, handable, keptBack } from '../../../src/maintenance/rules/hand-over';
import { helpDeskScore, share } from '../../../src/maintenance/rules/help-desk-score';
import { shippedTemplate } from '../../../src/maintenance/templates/shipped-template';
import { instant, type Month, type TimeZone } from '../../../src/platform/rules/units';
import { anItem } from '../../support/builders';

const handed = { handed: true, by: 'grace', at: instant('2026-12-01T10:00:00.000Z') };
const remote = Array.from({ length: 32 }, (_, index) => anItem({ id: `remote-${index}` }));
const onSite = anItem({ id: 'on-site', tier: 'onSite' });
const backup = anItem({ id: 'backup', category: 'backup' });

const doneOn = (date: string, former: Mark['former'] = []): Mark => ({
  state: 'done',
  by: 'noc',
  at: instant(`${date}T10:00:00.000Z`),
  former,
});

describe('the block of remote items', () => {
  it('moves 32 remote items at once, and never one on site (practice 6)', () => {
    const state: ChecklistState = { marks: {}, helpDesk: handed };
    expect(handable([...remote, onSite])).toHaveLength(32);
    expect(remote.every((item) => doerOf(item, state) === 'outsourced')).toBe(true);
    expect(doerOf(onSite, state)).toBe('own');
  });

  it('leaves backups to the firm: of the shipped 32 remote items five stay (practice 15)', () => {
    const { items } = shippedTemplate();
    expect(doerOf(backup, { helpDesk: handed })).toBe('own');
    expect(handable(items)).toHaveLength(27);
    expect(keptBack(items).map(({ category }) => category)).toEqual(['backup', 'backup', 'backup', 'backup', 'backup']);
  });

  it('comes back whole, also where the client’s plan hands it over every month', () => {
    const planned = anItem({ doer: 'outsourced' });
    expect(doerOf(planned, {})).toBe('outsourced');
    expect(doerOf(planned, { helpDesk: { ...handed, handed: false } })).toBe('own');
  });
});

describe('helpDeskScore', () => {
  it('is 30 of 32 on time, 94 %, and 2 redone, 6 % (practice 17)', () => {
    const [late, missing, ...onTime] = remote;
    const reopened: Mark['former'] = [
      { state: 'open', by: 'ada', at: instant('2026-12-11T10:00:00.000Z') },
      { state: 'done', by: 'noc', at: instant('2026-12-10T10:00:00.000Z') },
    ];
    const marks = Object.fromEntries(onTime.map(({ id }, index) => [id, doneOn('2026-12-12', index < 2 ? reopened : [])] as const));
    const state: ChecklistState = { marks: { ...marks, [late?.id ?? '']: doneOn('2027-01-02') }, helpDesk: handed };
    const score = helpDeskScore([...remote, onSite, backup], state, { period: '2026-12' as Month });
    expect(missing && state.marks[missing.id]).toBeUndefined();
    expect(score).toEqual({ items: 32, onTime: 30, redone: 2 });
    expect([share(score.onTime, score.items), share(score.redone, score.items)]).toEqual([94, 6]);
  });

  it.each([
    { zone: 'America/Los_Angeles', at: '2027-01-01T07:59:59.999Z', onTime: 1 },
    { zone: 'America/Los_Angeles', at: '2027-01-01T08:00:00.000Z', onTime: 0 },
    { zone: 'Pacific/Auckland', at: '2026-12-31T10:59:59.999Z', onTime: 1 },
    { zone: 'Pacific/Auckland', at: '2026-12-31T11:00:00.000Z', onTime: 0 },
    { zone: undefined, at: '2026-12-31T23:59:59.999Z', onTime: 1 },
    { zone: undefined, at: '2027-01-01T00:00:00.000Z', onTime: 0 },
  ])('judges by the month of the client: $at in $zone is $onTime on time (practice 17)', ({ zone, at, onTime }) => {
    const [first] = remote;
    const mark: Mark = { state: 'done', by: 'noc', at: instant(at), former: [] };
    const head = { period: '2026-12' as Month, ...(zone === undefined ? {} : { timeZone: zone as TimeZone }) };
    const score = helpDeskScore(first ? [first] : [], { marks: { [first?.id ?? '']: mark }, helpDesk: handed }, head);
    expect(score.onTime).toBe(onTime);
  });

  it('has no share of nothing', () => {
    expect(share(0, 0)).toBeNull();
  });
});
