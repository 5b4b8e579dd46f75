import type { BindersList } from '../../../../src/hipaa/rules/binders-list';
import { say } from '../../ui/words/say';

/** The name of a binder by its id. */
export const binderName = ({ clients }: BindersList, id: string): string =>
  id === 'own' ? say('our own binder') : (clients.find((client) => client.id === id)?.name ?? say('a former client'));
