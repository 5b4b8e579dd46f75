import { proposedSpace } from '../../../src/clients/rules/proposed-space';

const spaces = [{ name: 'Lakeside  Dental' }, { name: 'Alder' }, { name: 'alder' }];

it('proposes the space of the client’s name, whatever its case and spaces', () => {
  expect(proposedSpace({ name: 'lakeside dental' }, spaces)).toBe(spaces[0]);
});

it('proposes none where two are called like that, or none is', () => {
  expect(proposedSpace({ name: 'Alder' }, spaces)).toBeUndefined();
  expect(proposedSpace({ name: 'Birch' }, spaces)).toBeUndefined();
});
