import { changeDevices } from '../../../src/roadmap/rules/equipment/change-devices';
import { aDevice } from './builders';

const [server, laptop] = [aDevice({ name: 'SRV-1', class: 'server' }), aDevice({ name: 'LAP-2', class: 'laptop' })];

describe('changeDevices', () => {
  it('adds, changes and takes, in the order of the names', () => {
    const tenth = aDevice({ name: 'LAP-10' });
    const changed = changeDevices([server, laptop], { put: [tenth, { ...laptop, owner: 'Front desk' }], take: [server.id] });
    expect(changed).toEqual({ outcome: 'changed', devices: [{ ...laptop, owner: 'Front desk' }, tenth] });
  });

  it('changes nothing when it is done again, even where the ids are new', () => {
    const again = { ...server, id: 'other' };
    expect(changeDevices([server], { put: [again], take: [] })).toEqual({ outcome: 'changed', devices: [server] });
  });

  it.each([
    { put: [{ ...laptop, name: ' srv-1 ' }], sentence: 'There is already a device called SRV-1.' },
    {
      put: Array.from({ length: 2_000 }, (_, index) => aDevice({ name: `PC ${String(index)}` })),
      sentence: 'A list holds at most 2,000 devices; this would be 2002.',
    },
  ])('refuses: $sentence', ({ put, sentence }) => {
    expect(changeDevices([laptop, server], { put, take: [] })).toEqual({ outcome: 'refused', sentence });
  });
});
