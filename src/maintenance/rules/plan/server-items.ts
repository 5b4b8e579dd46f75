import type { TemplateVersion } from '../template';

/** Categories whose remote items are about a single machine. */
const ofMachines: readonly string[] = ['logs', 'storage', 'patching', 'backup'];
const alsoOfMachines: readonly string[] = ['rem-security-log'];

/** The monthly remote items that are done once for each server; what a client with several servers has a line for each of. */
export const serverItems = ({ items }: Pick<TemplateVersion, 'items'>): readonly string[] =>
  items
    .filter(({ tier, frequency }) => tier === 'remote' && frequency === 'monthly')
    .filter(({ id, category }) => ofMachines.includes(category) || alsoOfMachines.includes(id))
    .map(({ id }) => id);
