import { delegated, keptOwn } from '../../../../src/maintenance/rules/templates/delegation-test';
import { anItem } from '../../../support/builders';

describe('“Could we, or a very good technician, do it remotely?”', () => {
  it.each([
    {
      answer: true,
      category: 'network',
      tier: 'remote',
      doer: 'outsourced',
      because: 'practice 16: yes → tier remote, assignee outsourced',
    },
    { answer: false, category: 'network', tier: 'onSite', doer: 'own', because: 'practice 6: on site is never outsourced' },
    { answer: true, category: 'backup', tier: 'remote', doer: 'own', because: 'practice 15: backups are never handed over' },
  ] as const)('$because', ({ answer, category, tier, doer }) => {
    expect(delegated(anItem({ tier: 'onSite', category }), answer)).toMatchObject({ tier, doer });
  });

  it('takes an outsourced item back when it becomes a backup', () => {
    expect(keptOwn(anItem({ doer: 'outsourced', category: 'backup' })).doer).toBe('own');
    expect(keptOwn(anItem({ doer: 'outsourced' })).doer).toBe('outsourced');
  });
});
