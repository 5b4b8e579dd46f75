import {
  broughtBack,
  renamed,
  retired,
  withNewMaster,
  withPublication,
  type Master,
} from '../../../../src/maintenance/rules/templates/masters';
import { instant } from '../../../../src/platform/rules/units';

const aMaster = (template: string, given: Partial<Master> = {}): Master => ({
  template,
  name: template,
  version: 1,
  publications: [{ version: 1, publishedOn: '2026-10-24', by: '' }],
  ...given,
});
const since = { by: 'grace', at: instant('2026-11-20T15:00:00.000Z') };

describe('the master checklists', () => {
  it('keep at least one active', () => {
    const two = [aMaster('monthly'), aMaster('small')];
    const one = retired(two, 'small', since);
    expect(one[1]?.retired).toEqual(since);
    expect(() => retired(one, 'monthly', since)).toThrow('This is the last active checklist.');
    expect(broughtBack(one, 'small')[1]?.retired).toBeUndefined();
  });

  it('have names of their own', () => {
    expect(() => renamed([aMaster('monthly'), aMaster('small')], 'small', ' MONTHLY ')).toThrow(
      'There is already a checklist called “monthly”.',
    );
    expect(() => renamed([aMaster('monthly')], 'monthly', ' ')).toThrow('A checklist needs a name.');
    expect(withNewMaster([aMaster('monthly')], aMaster('x', { name: ' Small   office ' }))[1]?.name).toBe('Small office');
  });

  it('remember their latest versions', () => {
    const publication = { version: 2, publishedOn: '2026-11-20', by: 'grace' };
    expect(withPublication([aMaster('monthly')], 'monthly', publication)[0]).toMatchObject({
      version: 2,
      publications: [publication, { version: 1 }],
    });
  });
});
