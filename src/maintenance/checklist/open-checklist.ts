import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { ticketOf } from '../../platform/people';
import type { ChecklistView } from '../rules/checklist';
import { countsAs } from '../rules/signals/watched-marks';
import type { KeptSignal } from '../rules/signals/signal';
import { signalsOf } from '../signals/signal-store';
import type { LaidOut } from './checklist-store';
import { asWatched, checklistView, withSignals } from './checklist-view';
import { layOutBeside } from './lay-out-checklist';

export type ChecklistOpened = { readonly outcome: 'checklist'; readonly view: ChecklistView } | { readonly outcome: 'none' };

export async function openChecklist(asker: Asker): Promise<ChecklistOpened> {
  const found = await layOutBeside(ticketOf(asker).id, signalsOf);
  return found ? { outcome: 'checklist', view: viewed(found.laidOut, found.beside) } : { outcome: 'none' };
}

/** With the signals of this moment; where they say something else than when the ticket was told, the screen is to have it told again. */
function viewed(laidOut: LaidOut, kept: readonly KeptSignal[]): ChecklistView {
  const live = withSignals(laidOut, kept);
  const { items, row } = laidOut;
  const [told, seen] = [row.value, live.row.value].map((state) => countsAs(items, asWatched(items, state, now()).marks));
  const view = checklistView(live);
  return { ...view, shared: view.shared && told === seen };
}
