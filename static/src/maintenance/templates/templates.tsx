import { lazy, Suspense, useEffect, useState } from 'react';
import { drafts } from '../../ui/drafts';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { ClientFinder } from './client-finder';
import { MasterList } from './master-list';
import { SuggestionQueue } from './suggestion-queue';
import { useTemplates } from './use-templates';
import { say } from '../../ui/words/say';
import './templates.css';

const TemplateEditor = lazy(async () => ({ default: (await import('./editor/template-editor')).TemplateEditor }));
const ClientPlanPanel = lazy(async () => ({ default: (await import('../plan/client-plan-panel')).ClientPlanPanel }));

/** What is open instead of the list: `template/monthly`, `client/client-3`. */
const openKey = 'templates-open';

/** Master checklists, what technicians suggest for them, and each client's plan. */
export function Templates() {
  const desk = useTemplates();
  const [open, setOpen] = useState(() => drafts.read(openKey) ?? '');
  const show = (what: string): void => {
    if (what === '') drafts.drop(openKey);
    else drafts.keep(openKey, what);
    setOpen(what);
  };
  const back = (): void => {
    show('');
    desk.refresh();
  };
  useEffect(() => {
    document.querySelector<HTMLElement>('.templates h1, .templates h2')?.focus();
  }, [open]);

  const [kind, id = ''] = open.split('/');
  return (
    <main className="page templates">
      {open === '' ? (
        <Overview desk={desk} onOpen={show} />
      ) : (
        <Suspense fallback={<Skeleton lines={8} label={say('Opening')} />}>
          <button type="button" className="link templates-back" onClick={back}>
            {say('‹ Templates')}
          </button>
          {kind === 'client' ? <ClientPlanPanel client={id} level={1} /> : <TemplateEditor key={id} template={id} />}
        </Suspense>
      )}
    </main>
  );
}

function Overview({ desk, onOpen }: { readonly desk: ReturnType<typeof useTemplates>; readonly onOpen: (what: string) => void }) {
  const { view, trouble, refresh, learn } = desk;
  if (view === null)
    return trouble === null ? (
      <Skeleton lines={6} label={say('Fetching the checklists')} />
    ) : (
      <Notice sentence={trouble} onRetry={refresh} />
    );
  const edit = (template: string): void => onOpen(`template/${template}`);
  return (
    <>
      <h1 tabIndex={-1}>{say('Templates')}</h1>
      {trouble !== null && <Notice tone="hint" sentence={say('What you see may be old. {trouble}', { trouble })} onRetry={refresh} />}
      <MasterList view={view} learn={learn} onEdit={edit} />
      <SuggestionQueue view={view} learn={learn} onOpen={edit} />
      <ClientFinder onOpen={(client) => onOpen(`client/${client}`)} />
    </>
  );
}
