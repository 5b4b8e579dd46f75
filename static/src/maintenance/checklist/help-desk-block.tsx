import { doerOf, handable, keptBack } from '../../../../src/maintenance/rules/hand-over';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { usePeople } from '../../ui/use-people';
import { Decision } from './decision';
import type { ChecklistDesk } from './use-checklist';

interface HelpDeskBlockProps {
  readonly desk: ChecklistDesk;
  readonly view: ChecklistView;
}

/** Hands the remote items to the help desk as a block, or takes them back. */
export function HelpDeskBlock({ desk, view }: HelpDeskBlockProps) {
  const blocks = handable(view.items);
  const named = view.helpDeskAccount;
  const nameOf = usePeople(named === null ? [] : [named]);
  const helpDesk = named === null ? 'the help desk' : nameOf(named);
  if (blocks.length === 0) return null;
  const handed = blocks.filter((item) => doerOf(item, view) === 'outsourced').length;
  const kept = keptBack(view.items).length;
  const items = (count: number): string => `${String(count)} remote ${count === 1 ? 'item' : 'items'}`;
  return (
    <Decision
      tone="quiet"
      act={handed > 0 ? 'Take them back' : `Give ${items(blocks.length)} to ${helpDesk}`}
      onAct={() => desk.change('handToHelpDesk', { handed: handed === 0 })}
    >
      {handed > 0 ? `${items(handed)} ${handed === 1 ? 'is' : 'are'} with ${helpDesk}.` : 'All items are ours.'}
      {handed > 0 && kept > 0 && ` ${String(kept)} stay ours: backups are never handed over.`}
    </Decision>
  );
}
