import Button from '@atlaskit/button/new';
import { useState, type DragEvent } from 'react';
import { clientFields } from '../../../src/clients/rules/client-fields';
import { Notice } from '../ui/notice';
import { templateFile } from './template-file';
import { say } from '../ui/words/say';

interface ChooseFileProps {
  readonly problems: readonly string[];
  /** The file that the problems are about. */
  readonly file: string | null;
  readonly projectKey: string;
  readonly onChoose: (file: File) => void;
  readonly onClose: () => void;
}

const columns = clientFields.filter(({ required }) => required).map(({ column }) => column);
const more = clientFields.filter(({ required }) => !required).map(({ column }) => column);

/** A file is chosen or dropped here. */
export function ChooseFile({ problems, file, projectKey, onChoose, onClose }: ChooseFileProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) onChoose(dropped);
  };
  return (
    <>
      {problems.map((problem) => (
        <Notice key={problem} sentence={file === null ? problem : `${file}: ${problem}`} />
      ))}
      <div
        className={over ? 'choose-file choose-file-over' : 'choose-file'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor="clients-file">{say('Choose a CSV file, or drop it here')}</label>
        <input
          id="clients-file"
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen) onChoose(chosen);
            currentTarget.value = '';
          }}
        />
        <p className="subtle">{say('You see first what it would do; nothing is saved until you confirm.')}</p>
      </div>
      <p className="subtle">
        {say(
          'Columns: {columns}. It may also have {more}. A client that is there already is found by its name; an empty cell means “not known”.',
          { columns: columns.join(', '), more: more.join(', ') },
        )}
      </p>
      <div className="client-panel-actions">
        <a className="link" href={templateFile(projectKey)} download="clients.csv">
          {say('Download a file to fill in')}
        </a>
        <Button appearance="subtle" onClick={onClose}>
          {say('Cancel')}
        </Button>
      </div>
    </>
  );
}
