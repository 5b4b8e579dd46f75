import { resolutions } from '../fields';
import { emptiness, equality } from './field-kinds';
import type { SearchField } from './field-kinds';

/** Resolutions by name; `Unresolved` and EMPTY mean that there is none. */
export const resolutionField: SearchField = {
  names: ['resolution'],
  operators: [...equality, ...emptiness],
  predicate: ({ operator, operands }) => {
    const wanted = operands.map((operand) => (operand.kind === 'value' ? operand.text.toLowerCase() : 'unresolved'));
    const isPositive = operator === '=' || operator === 'in' || operator === 'is';
    return ({ resolution }) => wanted.includes(resolution?.toLowerCase() ?? 'unresolved') === isPositive;
  },
  sortValue: ({ resolution }) => resolution,
  history: {
    fieldId: 'resolution',
    meant: (operand) => {
      const name = operand.kind === 'value' ? operand.text.toLowerCase() : '';
      return resolutions.filter((each) => each.name.toLowerCase() === name).map(({ id }) => id);
    },
  },
};
