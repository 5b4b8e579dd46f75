import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { commit } from '../../platform/store/rows';
import { binders, recordsIn } from '../hipaa-store';
import { today } from '../today';
import type { Binder, BinderId } from '../rules/binder';
import { judgedAnew } from '../rules/judged-anew';
import { sectionNamed } from '../rules/sections';

/**
 * Judges the agreements of those clients' binders anew in which one of our own is shown. Who is told is noted on our own binder with the save
 * itself, so that the daily schedule sees what was not done; what is told twice changes nothing.
 */
export async function tellOthers(own: Binder): Promise<readonly BinderId[]> {
  const told = await aFewAtATime(own.untold ?? [], 5, async (id) => ((await judgeAgreements(id)) ? [id] : []));
  return told.flat();
}

/** Whether the binder is up to date now; one that somebody else changes at that moment is told later. */
async function judgeAgreements(id: BinderId): Promise<boolean> {
  const [binder, records] = await Promise.all([binders.get(id), recordsIn(id, 'agreements')]);
  const section = binder && sectionNamed(id, 'agreements', binder.value.mode);
  if (!section) return true;
  const anew = judgedAnew(binder.value, section, records.map(({ value }) => value), today()); // prettier-ignore
  return (await commit(binders.replace(binder, anew))) === 'committed';
}
