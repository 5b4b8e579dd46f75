import Button from '@atlaskit/button/new';
import { Notice } from '../../ui/notice';
import { useTimes } from '../../ui/use-times';
import { Progress } from './progress';
import { useImport, type ImportState } from './use-import';
import { say, sayCount } from '../../ui/words/say';

/** Takes an export into a site on which nobody has begun. */
export function ImportPart() {
  const { state, choose, start, leave } = useImport();
  return (
    <section aria-labelledby="data-import">
      <h2 id="data-import">{say('Import')}</h2>
      <p>
        {say(
          'Brings an export back into Rounds where it was installed anew and nobody has begun. Rows name tickets, pages and people by their ids, so Jira and Confluence must be the same, or restored from a backup of their own.',
        )}
      </p>
      {state.is === 'idle' && state.problem !== undefined && <Notice sentence={state.problem} />}
      {state.is === 'stopped' && <Notice sentence={state.sentence} />}
      {state.is === 'idle' && (
        <div className="data-file">
          <label htmlFor="data-file">{say('The file of an export')}</label>
          <input
            id="data-file"
            type="file"
            accept=".jsonl,application/jsonl"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) choose(file);
              currentTarget.value = '';
            }}
          />
        </div>
      )}
      {state.is === 'ready' && <Ready state={state} />}
      {(state.is === 'ready' || state.is === 'stopped') && (
        <div className="data-act">
          <Button appearance="primary" onClick={start}>
            {state.is === 'ready' ? say('Import it') : say('Go on')}
          </Button>
          <Button onClick={leave}>{state.is === 'ready' ? say('Cancel') : say('Choose another file')}</Button>
        </div>
      )}
      {state.is === 'running' && (
        <Progress
          label={say('Import')}
          share={state.done / Math.max(1, state.rows)}
          words={sayCount(state.rows, { one: '{done} of {count} row', other: '{done} of {count} rows' }, { done: state.done })}
        />
      )}
      {state.is === 'done' && (
        <p role="status">
          {sayCount(state.rows, {
            one: 'The {count} row is in. Make a new secret for signals on the page Monitoring.',
            other: 'All {count} rows are in. Make a new secret for signals on the page Monitoring.',
          })}
        </p>
      )}
    </section>
  );
}

function Ready({ state: { file, found } }: { readonly state: Extract<ImportState, { is: 'ready' }> }) {
  const { dayAndTime } = useTimes();
  return (
    <p>
      {say('{file}: {rows} rows of {keys} kinds, made {madeAt}. It is whole.', {
        file,
        rows: found.head.rows,
        keys: Object.keys(found.head.kinds).length,
        madeAt: dayAndTime(found.head.madeAt),
      })}
    </p>
  );
}
