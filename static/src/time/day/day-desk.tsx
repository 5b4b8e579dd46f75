import { useState } from 'react';
import { takenBy } from '../../../../src/time/rules/day/day-work';
import { gapsIn } from '../../../../src/time/rules/day/gaps';
import type { DaysView } from '../../../../src/time/rules/day/days-view';
import type { Stretch } from '../../../../src/time/rules/stretch';
import { DayCheck } from './day-check';
import { DayHead } from './day-head';
import { DayRibbon } from './day-ribbon';
import { DayTable } from './day-table';
import { FillGap } from './fill-gap';
import { gapDraft } from './gap-draft';
import { nextStretch } from './next-stretch';
import { useNow } from '../../ui/use-now';
import { useTicketClients } from '../use-ticket-clients';
import type { DaysDesk } from './use-days';

/** One day: the ribbon, what is missing, and every entry. */
export function DayDesk({ view, desk }: { readonly view: DaysView; readonly desk: DaysDesk }) {
  const now = useNow();
  const { days, entries, inJira, timer } = view;
  const clients = useTicketClients([...entries, ...inJira, ...(timer ? [timer] : [])].map(({ ticket }) => ticket));
  const [filling, setFilling] = useState<Stretch | null>(() => gapDraft.lastOpen(view));
  const [day] = days;
  if (!day) return null;
  const gaps = gapsIn(day, takenBy(view), now);
  const open = day.record?.submitted !== true;
  const fill = (gap: Stretch): void => setFilling(gap);
  const close = (): void => {
    if (filling) gapDraft.drop(filling);
    setFilling(null);
    document.getElementById('day-add')?.focus();
  };
  return (
    <>
      <DayHead day={day} view={view} gaps={gaps} now={now} />
      <DayRibbon day={day} view={view} now={now} clients={clients} filling={filling} onFill={open ? fill : null} />
      {open && filling !== null && (
        <FillGap key={filling.startedAt} gap={filling} view={view} onAct={desk.act} onReopen={setFilling} onClose={close} />
      )}
      <DayCheck day={day} view={view} now={now} onFill={fill} onAdd={() => setFilling(nextStretch(day, entries, now))} onAct={desk.act} />
      <DayTable day={day} view={view} clients={clients} now={now} onAct={open ? desk.act : null} />
    </>
  );
}
