import Button from '@atlaskit/button/new';
import type { ExportHead } from '../../../../src/setup/rules/data/export-line';
import { Notice } from '../../ui/notice';
import '../../ui/rows-table.css';
import { Progress } from './progress';
import { useExport } from './use-export';
import { say, sayCount } from '../../ui/words/say';

/** Saves all that the app stores as one file. */
export function ExportPart() {
  const { state, start } = useExport();
  const isRunning = state.is === 'running';
  return (
    <section aria-labelledby="data-export">
      <h2 id="data-export">{say('Export')}</h2>
      <p>
        {say(
          'One file of JSON Lines: first what follows, with a count for each kind of row, a SHA-256 and a JSON Schema; then a line for each row that Rounds stores.',
        )}
      </p>
      <p className="subtle">
        {say(
          'It holds notes and account ids: keep it as you keep your tickets. Left out are secrets, and what lies in Jira and Confluence.',
        )}
      </p>
      {state.is === 'stopped' && (
        <Notice
          sentence={sayCount(
            state.rows,
            { one: '{sentence} {count} row is fetched already.', other: '{sentence} {count} rows are fetched already.' },
            { sentence: state.sentence },
          )}
        />
      )}
      <div className="data-act">
        <Button appearance="primary" isDisabled={isRunning} onClick={start}>
          {state.is === 'stopped' ? say('Go on') : say('Export everything')}
        </Button>
        {isRunning && (
          <Progress label={say('Export')} share={state.share} words={sayCount(state.rows, { one: '{count} row', other: '{count} rows' })} />
        )}
      </div>
      {state.is === 'done' && <Exported head={state.head} />}
    </section>
  );
}

function Exported({ head: { rows, kinds, sha256 } }: { readonly head: ExportHead }) {
  const listed = Object.entries(kinds).sort(([, one], [, other]) => other.bytes - one.bytes);
  const bytes = listed.reduce((sum, [, kind]) => sum + kind.bytes, 0);
  return (
    <>
      <p role="status">
        {sayCount(
          rows,
          { one: 'Saved {count} row, {kilobytes} in all.', other: 'Saved {count} rows, {kilobytes} in all.' },
          { kilobytes: kilobytes(bytes) },
        )}
      </p>
      <p className="subtle data-hash">{say('SHA-256 of the lines after the first: {sha256}', { sha256 })}</p>
      <details>
        <summary>{say('What is stored, by kind')}</summary>
        <table className="rows-table data-kinds">
          <thead>
            <tr>
              <th scope="col">{say('Kind')}</th>
              <th scope="col" className="rows-number">
                {say('Rows')}
              </th>
              <th scope="col" className="rows-number">
                {say('Size')}
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map(([kind, sum]) => (
              <tr key={kind}>
                <th scope="row">{kind}</th>
                <td className="rows-number">{sum.rows}</td>
                <td className="rows-number">{kilobytes(sum.bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

const kilobytes = (bytes: number): string =>
  say('{bytes} kB', { bytes: (bytes / 1_000).toLocaleString('en-US', { maximumFractionDigits: 1 }) });
