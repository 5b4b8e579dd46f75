/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import type { WireCall } from '../../wire-log';
import { instantText } from '../shell/formats';

interface WireTableProps {
  readonly calls: readonly WireCall[];
  readonly people: Readonly<Record<string, Person>>;
  readonly timeZone: string;
}

/** The latest calls of the app, newest first, each with its bodies folded away. */
export const WireTable: FC<WireTableProps> = ({ calls, people, timeZone }) => (
  <section class="card" aria-labelledby="wire-heading">
    <div class="row">
      <h2 id="wire-heading" class="grow">
        Wire log
      </h2>
      <a href="/__site/wire">All as JSON lines</a>
    </div>
    {calls.length === 0 ? (
      <p class="quiet">The app has made no call yet.</p>
    ) : (
      <div class="scroll-x" tabindex={0} role="region" aria-label="Calls">
        <table>
          <thead>
            <tr>
              <th scope="col">At</th>
              <th scope="col">Function</th>
              <th scope="col">As</th>
              <th scope="col">Call</th>
              <th scope="col">Answer</th>
              <th scope="col">ms</th>
            </tr>
          </thead>
          <tbody>
            {calls.map((call) => (
              <WireRow call={call} as={people[call.as]?.displayName ?? call.as} timeZone={timeZone} />
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);

const WireRow: FC<{ call: WireCall; as: string; timeZone: string }> = ({ call, as, timeZone }) => (
  <tr>
    <td>{instantText(call.at, timeZone)}</td>
    <td>
      {call.function} <span class="quiet">#{call.sequence}</span>
    </td>
    <td>{as}</td>
    <td>
      <details>
        <summary>
          <span class="code">{`${call.remote} ${call.method} ${call.path}`}</span>
        </summary>
        <Body name="Request" body={call.requestBody} />
        <Body name="Answer" body={call.responseBody} />
      </details>
    </td>
    <td>{call.status === 0 ? 'none' : call.status}</td>
    <td class="numbers">{call.milliseconds}</td>
  </tr>
);

const Body: FC<{ name: string; body: unknown }> = ({ name, body }) =>
  body === undefined ? null : (
    <>
      <p class="quiet">{name}</p>
      <pre class="wire-body">{JSON.stringify(body, null, 2)}</pre>
    </>
  );
