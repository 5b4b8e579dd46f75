import type { Asker } from '../../platform/asker';
import { commit } from '../../platform/store/rows';
import { binders, recordsOfBinder } from '../hipaa-store';
import { today } from '../today';
import type { BinderId } from '../rules/binder';
import { judgedWhole } from '../rules/judged-whole';

/** Judges a binder anew by everything it shows; one that somebody changes at that moment is judged by their save, or by the daily schedule. */
export async function judgeBinder(_: Asker, { binder: id }: { readonly binder: BinderId }): Promise<{ readonly outcome: 'judged' }> {
  const [binder, records] = await Promise.all([binders.get(id), recordsOfBinder(id, { isNew: false, showsOurs: id !== 'own' })]);
  if (binder?.value.state === 'made') await commit(binders.replace(binder, judgedWhole(binder.value, records, today())));
  return { outcome: 'judged' };
}
