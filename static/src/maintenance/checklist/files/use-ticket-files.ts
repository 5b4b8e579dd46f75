import { useEffect, useState } from 'react';
import type { ChecklistView } from '../../../../../src/maintenance/rules/checklist';
import { useLatest } from '../../../ui/use-latest';
import { useSurface } from '../../../ui/surface';
import { ticketFiles } from '../../../ui/ticket-files';
import type { ChecklistDesk } from '../use-checklist';

const none: ReadonlySet<string> = new Set();

/** Which of the files at the items are pictures; asked when a file comes or goes. One that the ticket no longer has is reported. */
export function useTicketFiles(view: ChecklistView, change: ChecklistDesk['change']): ReadonlySet<string> {
  const { ticketId } = useSurface();
  const [pictures, setPictures] = useState(none);
  const latest = useLatest({ view, change });
  const ids = filesOf(view)
    .map(({ attachment }) => attachment)
    .join(' ');
  useEffect(() => {
    if (ids === '') return;
    ticketFiles(ticketId).then(
      (files) => {
        const there = new Set(files.map(({ id }) => id));
        const isNews = filesOf(latest.current.view).some(({ attachment, gone }) => there.has(attachment) === (gone !== undefined));
        setPictures(new Set(files.filter(({ isPicture }) => isPicture).map(({ id }) => id)));
        if (isNews) latest.current.change('checkFiles', {}).catch(() => undefined); // whoever looks next reports it
      },
      () => undefined,
    );
  }, [ids, ticketId, latest]);
  return pictures;
}

const filesOf = ({ files = {} }: ChecklistView) => Object.values(files).flat();
