import type { BinderId } from '../../../../src/hipaa/rules/binder';
import { fileText } from '../../clients/file-text';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

interface PeopleSourcesProps {
  readonly binder: BinderId;
  readonly onText: (text: string) => void;
  readonly onTrouble: (sentence: string | null) => void;
}

/** Where the lines may come from besides the keyboard; they are put into the field, to be looked at and corrected. */
export function PeopleSources({ binder, onText, onTrouble }: PeopleSourcesProps) {
  const take = (lines: Promise<string>): void => {
    onTrouble(null);
    lines.then(onText, (thrown: unknown) => onTrouble(sentenceOf(thrown)));
  };
  const fromPortal = async (): Promise<void> => {
    const answer = await call('peopleOfOrganization', { binder });
    if (answer.outcome === 'noOrganization')
      onTrouble(say('This client has no organization on the service desk yet; choose one on the page Clients.'));
    else if (answer.names.length === 0) onTrouble(say('The client’s organization has nobody in it.'));
    else onText(answer.names.map((name) => `"${name.replaceAll('"', '""')}"`).join('\n'));
  };
  return (
    <div className="people-sources">
      <label>
        {say('Read a CSV file')}{' '}
        <input
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) take(fileText(file));
            currentTarget.value = '';
          }}
        />
      </label>
      {binder !== 'own' && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onTrouble(null);
            fromPortal().catch((thrown: unknown) => onTrouble(sentenceOf(thrown)));
          }}
        >
          {say('Take the client’s people on the portal')}
        </button>
      )}
    </div>
  );
}
