import { singleStateOf } from '../../../../src/maintenance/rules/single-state';
import type { ItemState, Mark } from '../../../../src/maintenance/rules/checklist';
import { instant } from '../../../../src/platform/rules/units';
import { anItem } from '../../../support/builders';

const at = instant('2026-11-20T15:00:00.000Z');
const single = anItem({ id: 'single', category: 'single' });
const mark = (state: ItemState): Mark => ({ state, by: 'ada', at, former: [] });
const marked = (state: ItemState) => ({ marks: { single: mark(state) } });

describe('singleStateOf', () => {
  it.each([
    { state: { marks: {} }, single: 'open', because: 'nobody has marked it' },
    { state: { marks: {}, singleLater: { by: 'ada', at } }, single: 'later', because: 'it may run later' },
    { state: marked('done'), single: 'done', because: 'it is done' },
    { state: marked('notApplicable'), single: 'done', because: 'there is nothing to do' },
    { state: marked('couldNotDo'), single: 'couldNotDo', because: 'somebody tried' },
  ] as const)('is $single where $because', ({ state, single: wanted }) => {
    expect(singleStateOf([single, anItem()], state)).toBe(wanted);
  });

  it('is nothing on a checklist without one', () => {
    expect(singleStateOf([anItem()], { marks: {} })).toBeUndefined();
  });
});
