import { progressOf } from '../../../src/maintenance/rules/progress';
import { shippedTemplate } from '../../../src/maintenance/templates/shipped-template';

describe('the shipped checklist', () => {
  it('has 59 items, 12 automatic, 32 remote and 15 on site (practice 2)', () => {
    const { items, byTier } = progressOf(shippedTemplate().items, {});
    expect(items).toBe(59);
    expect(byTier).toEqual({
      automatic: { items: 12, open: 12 },
      remote: { items: 32, open: 32 },
      onSite: { items: 15, open: 15 },
    });
  });

  it('watches critical errors, services and disk space by monitoring (practice 5)', () => {
    const automatic = shippedTemplate()
      .items.filter(({ tier }) => tier === 'automatic')
      .map(({ id }) => id);
    expect(automatic).toEqual(expect.arrayContaining(['auto-critical-errors', 'auto-services', 'auto-disk-free']));
  });

  it('names each item once', () => {
    const ids = shippedTemplate().items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
