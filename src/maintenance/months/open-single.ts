import type { Asker } from '../../platform/asker';
import type { Month } from '../../platform/rules/units';
import { monthlyTemplate } from '../rules/client-plan';
import { singleOf } from '../rules/template';
import { MasterCopies } from '../templates/master-copies';

export interface SingleOpened {
  /** The month's task at every client; null where the master checklist has none. */
  readonly title: string | null;
}

/** What the single task of a month is; how far it is at each client stands at the tickets, where the screen's own search finds it. */
export async function openSingle(_: Asker, { period }: { readonly period: Month }): Promise<SingleOpened> {
  const template = await new MasterCopies().current(monthlyTemplate);
  return { title: singleOf(template, period)?.title ?? null };
}
