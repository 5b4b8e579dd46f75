/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { ActionModule } from '../../forge/manifest';
import type { AutomationRun } from '../../forge/world';
import type { Person } from '../../jira/world';
import { instantText } from '../shell/formats';
import { RunResult } from './run-result';

interface AuditLogProps {
  readonly runs: readonly AutomationRun[];
  readonly actions: readonly ActionModule[];
  readonly people: Readonly<Record<string, Person>>;
  readonly timeZone: string;
}

export const AuditLog: FC<AuditLogProps> = ({ runs, actions, people, timeZone }) => (
  <section class="cards" aria-labelledby="audit-heading">
    <h2 id="audit-heading">Audit log</h2>
    {runs.length === 0 ? (
      <p class="quiet">Nothing has run yet.</p>
    ) : (
      <div class="scroll-x" tabindex={0} role="region" aria-label="What has run">
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Rule</th>
              <th scope="col">As</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr>
                <td>{instantText(new Date(run.at).toISOString(), timeZone)}</td>
                <td>{run.rule ?? actions.find(({ key }) => key === run.action)?.name ?? run.action}</td>
                <td>{people[run.as]?.displayName ?? run.as}</td>
                <td>
                  <RunResult run={run} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);
