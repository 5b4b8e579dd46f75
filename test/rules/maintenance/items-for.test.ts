import { plainPlan, type ClientPlan } from '../../../src/maintenance/rules/client-plan';
import { isDueIn, itemsFor, mayBeOutsourced } from '../../../src/maintenance/rules/items-for';
import type { Item, TemplateVersion } from '../../../src/maintenance/rules/template';
import { shippedTemplate } from '../../../src/maintenance/templates/shipped-template';
import { instant, type Month } from '../../../src/platform/rules/units';
import { aClient, anItem } from '../../support/builders';

const month = (text: string) => text as Month;
const plan = (given: Partial<ClientPlan> = {}): ClientPlan => ({ ...plainPlan(aClient()), ...given });
const template = (...items: readonly Item[]): TemplateVersion => ({ ...shippedTemplate(), items, singles: [] });
const lines = (of: TemplateVersion, by: ClientPlan, period = '2026-03', first = '2026-03') => itemsFor(of, by, month(first), month(period));

describe('itemsFor', () => {
  it('gives a client’s first month all 59 items of the shipped checklist', () => {
    expect(lines(shippedTemplate(), plan())).toHaveLength(59);
  });

  it.each([
    { frequency: 'annual', period: '2026-03', due: true },
    { frequency: 'annual', period: '2026-04', due: false },
    { frequency: 'annual', period: '2027-03', due: true },
    { frequency: 'quarterly', period: '2026-06', due: true },
    { frequency: 'quarterly', period: '2026-05', due: false },
    { frequency: 'semiannual', period: '2026-09', due: true },
    { frequency: 'annual', period: '2026-01', due: true },
    { frequency: 'monthly', period: '2026-04', due: true },
  ] as const)('practice 23: $frequency from March 2026 is due in $period: $due', ({ frequency, period, due }) => {
    expect(isDueIn(frequency, month('2026-03'), month(period))).toBe(due);
  });

  it('leaves out what the client does without, and takes the client’s own frequency and limit', () => {
    const disk = anItem({ id: 'disk', threshold: { operator: '<', value: 15, action: 'open a ticket' } });
    const of = template(disk, anItem({ id: 'tapes' }), anItem({ id: 'ups' }));
    const own = plan({ items: { disk: { limit: 20 }, tapes: { leftOut: { why: 'No tapes' } }, ups: { frequency: 'quarterly' } } });
    expect(lines(of, own, '2026-04')).toEqual([{ ...disk, threshold: { ...disk.threshold, value: 20 } }]);
  });

  it('writes one line per server', () => {
    const own = plan({ servers: ['LD-SRV1', 'LD-SRV2'], items: { restore: { linePer: 'server' } } });
    const restore = anItem({ id: 'restore', title: 'Restore a file' });
    expect(lines(template(restore), own).map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'restore@LD-SRV1: Restore a file · LD-SRV1',
      'restore@LD-SRV2: Restore a file · LD-SRV2',
    ]);
  });

  it('moves what monitoring has taken over to the automatic tier', () => {
    const own = plan({ items: { disk: { graduated: { by: 'grace', at: instant('2026-02-01T09:00:00.000Z') } } } });
    expect(lines(template(anItem({ id: 'disk' })), own)[0]?.tier).toBe('automatic');
  });

  it('practice 6: hands over the remote items as a block, never those on site, never backups', () => {
    const of = template(anItem(), anItem({ id: 'site', tier: 'onSite' }), anItem({ id: 'tape', category: 'backup' }));
    expect(lines(of, plan({ remoteOutsourced: true })).map(({ doer }) => doer)).toEqual(['outsourced', 'own', 'own']);
    expect(of.items.map(mayBeOutsourced)).toEqual([true, false, false]);
  });

  it('practice 22: words the single task as the month has it', () => {
    const single = { month: 3, title: 'Firewall configuration', howTo: 'Back up, update, back up.' };
    const of = { ...template(anItem({ category: 'single' })), singles: [single] };
    expect(lines(of, plan())[0]).toMatchObject({ title: 'Monthly Single: Firewall configuration', howTo: single.howTo });
    expect(lines(of, plan(), '2026-04')[0]?.title).toBe('Something');
  });
});
