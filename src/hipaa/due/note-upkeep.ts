import { aFewAtATime } from '../../platform/a-few-at-a-time';
import type { DateOnly } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { pagesOfBinder } from '../binders/stray-pages';
import { binders } from '../hipaa-store';
import type { Binder, UndoneRecord } from '../rules/binder';
import { kindNamed } from '../rules/kinds';
import type { HipaaRecord } from '../rules/record';
import { headlineOf } from '../rules/section-rules';
import { undoneSince } from './open-due-reminders';

/** Notes on each binder what fell due and is not done, and which pages are not where they belong; one that somebody changes at that moment waits a day. */
export async function noteUpkeep(all: readonly Stored<Binder>[], day: DateOnly): Promise<void> {
  const undone = await undoneSince(day);
  await aFewAtATime(
    all.filter(({ value }) => value.state === 'made'),
    5,
    async (read) => {
      const mine = undone.filter(({ binder }) => binder === read.value.id).flatMap(asUndone);
      const value: Binder = { ...read.value, undone: mine, strays: await pagesOfBinder(read.value) };
      const isNews = JSON.stringify([value.undone, value.strays]) !== JSON.stringify([read.value.undone ?? [], read.value.strays ?? []]);
      if (isNews) await commit(binders.replace(read, value));
    },
  );
}

function asUndone(record: HipaaRecord): readonly UndoneRecord[] {
  const due = kindNamed(record.kind)?.due?.(record);
  return due === undefined ? [] : [{ record: record.id, section: record.section, headline: headlineOf(record), due }];
}
