import type { BindersList } from '../../../../src/hipaa/rules/binders-list';

/** The name of a binder by its id. */
export const binderName = ({ clients }: BindersList, id: string): string =>
  id === 'own' ? 'our own binder' : (clients.find((client) => client.id === id)?.name ?? 'a former client');
