import { workKinds, type WorkKind } from '../../../../src/time/rules/timer';
import { drafts } from '../../ui/drafts';

/** The kind this person started last on this ticket; remote where nothing is known. */
export const usualKind = {
  read: (person: string, ticket: string): WorkKind => {
    const last = drafts.read(`kind/${person}/${ticket}`);
    return workKinds.find((kind) => kind === last) ?? 'remote';
  },
  keep: (person: string, ticket: string, kind: WorkKind): void => {
    drafts.keep(`kind/${person}/${ticket}`, kind);
  },
} as const;
