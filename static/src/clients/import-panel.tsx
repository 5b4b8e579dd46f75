import Button from '@atlaskit/button/new';
import type { Client } from '../../../src/clients/rules/client';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { ChooseFile } from './choose-file';
import { ImportEnd } from './import-end';
import { ImportPreview } from './import-preview';
import { ImportProgressBar } from './import-progress-bar';
import { useChoices } from './use-choices';
import { useImport } from './use-import';
import { say } from '../ui/words/say';
import './import-panel.css';

interface ImportPanelProps {
  readonly clients: readonly Client[];
  /** Settles when the list shows what was imported. */
  readonly onImported: () => Promise<void>;
  readonly onClose: () => void;
}

/** Clients from a file: choose it, look at what it would do, confirm. */
export function ImportPanel(props: ImportPanelProps) {
  const { choices, refusal, again } = useChoices();
  return (
    <section className="client-panel import-panel" aria-label={say('Import clients from a file')}>
      <h2>{say('Import clients from a file')}</h2>
      {refusal !== null && <Notice sentence={refusal} onRetry={again} />}
      {choices === null && refusal === null && <Skeleton lines={3} label={say('Fetching organizations, projects and people')} />}
      {choices === null ? <Button onClick={props.onClose}>{say('Cancel')}</Button> : <ImportSteps {...props} choices={choices} />}
    </section>
  );
}

function ImportSteps({ clients, choices, onImported, onClose }: ImportPanelProps & { readonly choices: ClientChoices }) {
  const { now, choose, confirm, goOn, startAnew } = useImport(choices, clients, onImported);
  switch (now.step) {
    case 'choose':
      return (
        <ChooseFile
          problems={now.problems}
          file={now.file}
          projectKey={choices.projects[0]?.key ?? ''}
          onChoose={choose}
          onClose={onClose}
        />
      );
    case 'preview':
      return (
        <ImportPreview
          {...now}
          clients={clients}
          choices={choices}
          onConfirm={() => confirm(now.lines)}
          onAnew={startAnew}
          onClose={onClose}
        />
      );
    case 'importing':
      return <ImportProgressBar total={now.total} progress={now.progress} />;
    case 'ended':
      return <ImportEnd {...now} onGoOn={() => goOn(now)} onClose={onClose} />;
  }
}
