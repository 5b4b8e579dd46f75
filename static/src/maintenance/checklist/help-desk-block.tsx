import { doerOf, handable, keptBack } from '../../../../src/maintenance/rules/hand-over';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { usePeople } from '../../ui/use-people';
import { Decision } from './decision';
import type { ChecklistDesk } from './use-checklist';
import { say } from '../../ui/words/say';

interface HelpDeskBlockProps {
  readonly desk: ChecklistDesk;
  readonly view: ChecklistView;
}

/** Hands the remote items to the help desk as a block, or takes them back. */
export function HelpDeskBlock({ desk, view }: HelpDeskBlockProps) {
  const blocks = handable(view.items);
  const named = view.helpDeskAccount;
  const nameOf = usePeople(named === null ? [] : [named]);
  const helpDesk = named === null ? say('the help desk') : nameOf(named);
  if (blocks.length === 0) return null;
  const handed = blocks.filter((item) => doerOf(item, view) === 'outsourced').length;
  const kept = keptBack(view.items).length;
  const items = (count: number): string =>
    say('{count} remote {item}', { count: String(count), item: count === 1 ? say('item') : say('items') });
  return (
    <Decision
      tone="quiet"
      act={handed > 0 ? say('Take them back') : say('Give {items} to {helpDesk}', { items: items(blocks.length), helpDesk })}
      onAct={() => desk.change('handToHelpDesk', { handed: handed === 0 })}
    >
      {handed > 0
        ? say('{items} {is} with {helpDesk}.', { items: items(handed), is: handed === 1 ? say('is') : say('are'), helpDesk })
        : say('All items are ours.')}
      {handed > 0 && kept > 0 && say(' {kept} stay ours: backups are never handed over.', { kept: String(kept) })}
    </Decision>
  );
}
