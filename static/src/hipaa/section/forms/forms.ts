import type { KindForm } from './form';

/** The form of each kind of record, by the kind's name; each is loaded when it is opened. */
export const forms: Readonly<Record<string, () => Promise<KindForm<object>>>> = {
  statement: async () => (await import('./statement')).statementForm,
};
