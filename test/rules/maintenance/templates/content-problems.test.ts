import { contentProblems } from '../../../../src/maintenance/rules/templates/content-problems';
import { shippedTemplate } from '../../../../src/maintenance/templates/shipped-template';
import type { Item } from '../../../../src/maintenance/rules/template';
import { aContent } from './a-content';

const limit = { operator: '>', value: 1, action: '' } as const;

describe('contentProblems', () => {
  it('finds none in the shipped checklist', () => {
    expect(contentProblems(shippedTemplate())).toEqual([]);
  });

  it.each<{ readonly given: Partial<Item>; readonly says: string }>([
    { given: { title: ' ' }, says: 'An item has no title.' },
    { given: { title: 'UPS', category: '' }, says: '“UPS” has no category.' },
    { given: { title: 'UPS', evidence: 'number' }, says: '“UPS” asks for a number, but does not say of what.' },
    { given: { title: 'UPS', threshold: { ...limit, action: 'ring' } }, says: '“UPS” has a limit, but asks for no number.' },
    {
      given: { title: 'UPS', evidence: 'number', unit: 'm', threshold: limit },
      says: '“UPS” does not say what to do when its number fails.',
    },
    { given: { title: 'UPS', tier: 'onSite', doer: 'outsourced' }, says: '“UPS” can’t be outsourced: somebody has to stand there.' },
    {
      given: { title: 'Tape', category: 'backup', doer: 'outsourced' },
      says: '“Tape” can’t be outsourced: backups stay in our own hands.',
    },
  ])('says $says', ({ given, says }) => {
    expect(contentProblems(aContent(given)).map(({ sentence }) => sentence)).toContain(says);
  });

  it('wants at least one item, each with an id of its own', () => {
    expect(contentProblems(aContent())[0]?.sentence).toBe('A checklist needs at least one item.');
    expect(contentProblems(aContent('a', 'a'))[0]?.sentence).toBe('Two items have the same id.');
  });
});
