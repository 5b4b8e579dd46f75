import { doerOf, handable, keptBack } from '../../../../src/maintenance/rules/hand-over';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { usePeople } from '../../ui/use-people';
import { Decision } from './decision';
import type { ChecklistDesk } from './use-checklist';
import { say, sayCount } from '../../ui/words/say';

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
  return (
    <Decision
      tone="quiet"
      act={
        handed > 0
          ? say('Take them back')
          : sayCount(
              blocks.length,
              { one: 'Give {count} remote item to {helpDesk}', other: 'Give {count} remote items to {helpDesk}' },
              { helpDesk },
            )
      }
      onAct={() => desk.change('handToHelpDesk', { handed: handed === 0 })}
    >
      {handed > 0
        ? sayCount(
            handed,
            { one: '{count} remote item is with {helpDesk}.', other: '{count} remote items are with {helpDesk}.' },
            { helpDesk },
          )
        : say('All items are ours.')}
      {handed > 0 &&
        kept > 0 &&
        sayCount(kept, {
          one: ' {count} stays ours: backups are never handed over.',
          other: ' {count} stay ours: backups are never handed over.',
        })}
    </Decision>
  );
}
