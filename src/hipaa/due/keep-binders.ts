import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { sheetCount } from '../../clients/client-store';
import { commit, rowsOf, type Stored } from '../../platform/store/rows';
import { binders, bindersOfSheet, recordsIn } from '../hipaa-store';
import { today } from '../today';
import type { Binder } from '../rules/binder';
import { isSpent } from '../rules/health';
import { judgedAnew, ofAgreements } from '../rules/judged-anew';
import { sectionsOf, type SectionId } from '../rules/sections';
import { openDueReminders } from './open-due-reminders';
import { noteUpkeep } from './note-upkeep';
import { writeLeftPages } from './write-left-pages';

export interface Upkeep {
  /** The day on which all was done. */
  readonly day: string;
}

const firm = rowsOf<Upkeep>('firm');
const key = 'binder-upkeep';
/** Agreements have their first ticket so long before they expire. */
const lookAhead = 90;

/** Once a day: opens the tickets of what falls due, judges anew what no binder knows ahead, and writes pages whose writing failed. A day on which it failed is tried again with the next hour. */
export async function keepBinders(): Promise<void> {
  const day = today();
  const done = await firm.get(key);
  if (done?.value.day === day) return;
  await openDueReminders({ withinDays: lookAhead });
  const all = await everyBinder();
  await aFewAtATime(all, 5, judgeBinder);
  await writeLeftPages(all.map(({ value }) => value));
  await noteUpkeep(await everyBinder(), day);
  await commit(done ? firm.replace(done, { day }) : firm.insert(key, { day }));
}

async function everyBinder(): Promise<readonly Stored<Binder>[]> {
  const sheets = await sheetCount();
  return (await aFewAtATime([-1, ...Array.from({ length: sheets }, (_, sheet) => sheet)], 10, bindersOfSheet)).flat();
}

/** What monitoring tells of copies is known to a binder only by being looked at. */
const isWatched = ({ told }: Binder, section: SectionId): boolean => told?.[section]?.watched === true;

/** A binder that somebody else changes at that moment is judged by their save, or tomorrow. */
async function judgeBinder(read: Stored<Binder>): Promise<void> {
  const day = today();
  const spent = sectionsOf(read.value.id, read.value.mode).filter(
    ({ id }) => isSpent(read.value.health[id] ?? [], day) || isWatched(read.value, id) || isUnseen(read.value, id),
  );
  if (spent.length === 0 || read.value.state === 'making') return;
  let binder = read.value;
  for (const section of spent) {
    const records = await recordsIn(binder.id, section.id);
    binder = judgedAnew(binder, section, records.map(({ value }) => value), day); // prettier-ignore
  }
  await commit(binders.replace(read, binder));
}

/** Nobody has looked yet which agreements it shows. */
const isUnseen = ({ agreements }: Binder, section: SectionId): boolean =>
  ofAgreements.includes(section) && agreements?.[section] === undefined;
