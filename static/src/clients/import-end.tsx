import Button from '@atlaskit/button/new';
import { Notice } from '../ui/notice';
import type { ImportProgress } from './import-in-parts';
import { importSentences } from './import-sentences';
import { say } from '../ui/words/say';

interface ImportEndProps {
  readonly total: number;
  /** Clients of the file that were already as in it. */
  readonly same: number;
  readonly progress: ImportProgress;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** What an import did, and how to go on where it was stopped. */
export function ImportEnd({ total, same, progress, onGoOn, onClose }: ImportEndProps) {
  const { stopped, imported } = progress;
  return (
    <>
      {stopped === null ? (
        <Notice tone="hint" sentence={importSentences.result(imported, same)} />
      ) : (
        <Notice sentence={importSentences.stopped(stopped, imported, total)} />
      )}
      <div className="client-panel-actions">
        {stopped !== null && (
          <Button appearance="primary" onClick={onGoOn}>
            {say('Go on')}
          </Button>
        )}
        <Button appearance={stopped === null ? 'primary' : 'subtle'} autoFocus={stopped === null} onClick={onClose}>
          {say('Close')}
        </Button>
      </div>
    </>
  );
}
