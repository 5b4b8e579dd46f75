import { mayBeOutsourced } from '../items-for';
import type { Item } from '../template';

/**
 * What follows from the question “Could we, or a very good technician, do it remotely?”: what could be done remotely is outsourced, except for
 * what stays with the firm whoever could do it.
 */
export function delegated(item: Item, couldBeRemote: boolean): Item {
  const tier = couldBeRemote ? 'remote' : 'onSite';
  return { ...item, tier, doer: couldBeRemote && mayBeOutsourced({ ...item, tier }) ? 'outsourced' : 'own' };
}

/** An item after one of its fields changed: it goes back to the firm's own people where it can't be outsourced any more. */
export const keptOwn = (item: Item): Item => (mayBeOutsourced(item) ? item : { ...item, doer: 'own' });
