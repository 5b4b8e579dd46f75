import type { ItemState } from '../../../../src/maintenance/rules/checklist';

export const stateWords: Readonly<Record<ItemState, string>> = {
  open: 'open',
  done: 'done',
  couldNotDo: 'could not do',
  notApplicable: 'not applicable',
};
