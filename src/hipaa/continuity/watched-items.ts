import { storedClient } from '../../clients/client-store';
import { itemsOfPlan } from '../../maintenance/rules/items-for';
import { plainPlan } from '../../maintenance/rules/client-plan';
import { itemOfLine } from '../../maintenance/rules/signals/gather';
import { signalsOf } from '../../maintenance/signals/signal-store';
import { currentVersion } from '../../maintenance/templates/master-copies';
import { planRow } from '../../maintenance/templates/plan-store';
import { readMasters } from '../../maintenance/templates/template-store';
import type { Asker } from '../../platform/asker';
import type { BinderId } from '../rules/binder';
import type { Watched } from '../rules/continuity/system';

/** The lines of a client's checklist about backups that monitoring watches, or has told of: each may stand for a copy of a system. */
export async function watchedItems(_: Asker, { binder }: { readonly binder: BinderId }): Promise<{ readonly items: readonly Watched[] }> {
  if (binder === 'own') return { items: [] };
  const [client, row, kept, masters] = await Promise.all([storedClient(binder), planRow(binder), signalsOf(binder), readMasters()]);
  if (!client) return { items: [] };
  const plan = row?.value ?? plainPlan(client.value);
  const watched = itemsOfPlan(await currentVersion(masters, plan.template), plan).filter(({ category }) => category === 'backup');
  const lines = watched.flatMap(({ id, title, tier }) => {
    const heard = kept.map(({ item }) => item).filter((line) => itemOfLine(line) === id);
    return heard.length > 0
      ? heard.map((item) => ({ item, title: titled(title, item) }))
      : tier === 'automatic'
        ? [{ item: id, title }]
        : [];
  });
  return { items: lines };
}

/** `Nightly backup jobs succeeded, SRV1` */
const titled = (title: string, line: string): string => [title, ...line.split('@').slice(1)].join(', ');
