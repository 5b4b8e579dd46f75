import { commit } from '../../platform/store/rows';
import { binders } from '../hipaa-store';
import type { Binder } from '../rules/binder';
import type { SectionId } from '../rules/sections';
import { tellOthers } from './tell-others';

const tries = 4;

/**
 * Notes what was caught up with since `seen` was read: the page of a section that says its records now, and the binders that were told. A save
 * in between has its own number, so that its page is written again.
 */
export async function noteWritten(seen: Binder, section: SectionId): Promise<void> {
  const told = await tellOthers(seen);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const binder = await binders.get(seen.id);
    if (!binder) return;
    const anew = caughtUp(binder.value, seen, section, told);
    if (JSON.stringify(anew) === JSON.stringify(binder.value) || (await commit(binders.replace(binder, anew))) === 'committed') return;
  }
}

function caughtUp(now: Binder, seen: Binder, section: SectionId, told: readonly string[]): Binder {
  const { [section]: saves, ...others } = now.unwritten ?? {};
  const isWritten = saves === seen.unwritten?.[section];
  return {
    ...now,
    unwritten: isWritten ? others : now.unwritten,
    untold: now.untold?.filter((id) => !told.includes(id)),
  };
}
