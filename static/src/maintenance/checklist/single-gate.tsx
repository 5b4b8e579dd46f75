import { singleFirst } from '../../../../src/maintenance/rules/lock';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { Decision } from './decision';
import type { ChecklistDesk } from './use-checklist';
import { say } from '../../ui/words/say';

interface SingleGateProps {
  readonly desk: ChecklistDesk;
  readonly view: ChecklistView;
}

/** Says that the Monthly Single comes first, and lets it run later. */
export function SingleGate({ desk, view }: SingleGateProps) {
  const { singleLater } = view;
  const nameOf = usePeople(singleLater === undefined ? [] : [singleLater.by]);
  const { dayAndTime } = useTimes();
  if (singleFirst(view.items, view) !== undefined)
    return (
      <Decision tone="gate" act={say('It may run later')} onAct={() => desk.change('letSingleRunLater', { later: true })}>
        {say('Talk to the contact, look at the open tickets, then do the Monthly Single. The other items wait for it.')}
      </Decision>
    );
  if (singleLater === undefined) return null;
  return (
    <Decision tone="quiet" act={say('It comes first after all')} onAct={() => desk.change('letSingleRunLater', { later: false })}>
      {say('The Monthly Single may run later: {by}, {at}.', { by: nameOf(singleLater.by), at: dayAndTime(singleLater.at) })}
    </Decision>
  );
}
