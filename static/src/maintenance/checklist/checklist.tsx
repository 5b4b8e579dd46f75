import { useState } from 'react';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useSurface } from '../../ui/surface';
import { SignalsProvider } from '../signals/signals-context';
import { useWatchedView } from '../signals/use-watched-view';
import { ChecklistHeadLine } from './checklist-head-line';
import { Closing } from './closing';
import { FilesProvider } from './files/files-context';
import { useFilesDesk } from './files/use-files-desk';
import { FilterBar } from './filter-bar';
import { itemsOf, type Filter } from './filters';
import { HelpDeskBlock } from './help-desk-block';
import { ItemList } from './item-list';
import { MadeSuggestions } from './made-suggestions';
import { MediaList } from './media-list';
import { ProgressBar } from './progress-bar';
import { SingleGate } from './single-gate';
import { TechNote } from './tech-note';
import { TickedNotice } from './ticked-notice';
import { useChecklist, type ChecklistDesk } from './use-checklist';
import { ClientGets } from '../report/client-gets';
import { say } from '../../ui/words/say';
import './checklist.css';
import './print.css';

/** The maintenance checklist of a ticket. */
export function Checklist() {
  const desk = useChecklist();
  const { view, none, trouble, refresh } = desk;
  if (view !== null) return <Shown desk={desk} view={view} />;
  if (none)
    return (
      <p className="subtle">{say('This ticket has no maintenance checklist. Tickets of the monthly run get theirs by themselves.')}</p>
    );
  return trouble === null ? <Skeleton lines={8} label={say('Loading the checklist')} /> : <Notice sentence={trouble} onRetry={refresh} />;
}

const empty: Readonly<Partial<Record<Filter, string>>> = {
  open: say('Nothing is open any more.'),
  visit: say('Nothing needs hands on site any more.'),
  mine: say('Nothing here is yours.'),
};

function Shown({ desk, view: known }: { readonly desk: ChecklistDesk; readonly view: ChecklistView }) {
  const { accountId } = useSurface();
  const { trouble, ticked, refresh } = desk;
  const view = useWatchedView(known, refresh);
  const files = useFilesDesk(desk, view);
  const [filter, setFilter] = useState<Filter>('all');
  // who is open is settled when the filter is chosen, so that a ticked row does not vanish under the pointer
  const [chosen, setChosen] = useState(() => idsOf(filter, view, accountId));
  const choose = (next: Filter): void => {
    setFilter(next);
    setChosen(idsOf(next, view, accountId));
  };
  const shown = view.items.filter((item) => chosen.has(item.id));
  return (
    <main className={`checklist checklist-${filter}`}>
      <ChecklistHeadLine head={view.head} />
      <ProgressBar progress={view.progress} />
      <SingleGate desk={desk} view={view} />
      <FilterBar view={view} filter={filter} onChoose={choose} />
      {filter === 'visit' && shown.length > 0 && (
        <button type="button" className="link checklist-print" onClick={() => window.print()}>
          {say('Print the visit list')}
        </button>
      )}
      {(filter === 'all' || filter === 'remote') && <HelpDeskBlock desk={desk} view={view} />}
      {trouble !== null && <Notice tone="hint" sentence={say('What you see may be old. {trouble}', { trouble })} onRetry={refresh} />}
      {shown.length === 0 ? (
        <p className="subtle">{empty[filter] ?? say('Nothing of this kind is on this checklist.')}</p>
      ) : (
        <SignalsProvider value={view}>
          <FilesProvider value={files}>
            <ItemList desk={desk} view={view} items={shown} />
          </FilesProvider>
        </SignalsProvider>
      )}
      {view.items.some((item) => item.custody !== undefined) && <MediaList />}
      <MadeSuggestions />
      <TechNote desk={desk} view={view} />
      <Closing desk={desk} view={view} />
      {ticked !== null && <TickedNotice ticked={ticked} desk={desk} />}
      <ClientGets />
    </main>
  );
}

const idsOf = (filter: Filter, view: ChecklistView, accountId: string): ReadonlySet<string> =>
  new Set(itemsOf(filter, view, accountId).map((item) => item.id));
