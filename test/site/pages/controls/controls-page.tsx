/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Fault } from '../../faults';
import type { Person } from '../../jira/world';
import type { WireCall } from '../../wire-log';
import { Notice } from '../shell/notice';
import { instantText } from '../shell/formats';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import { FaultForm } from './fault-form';
import { WireTable } from './wire-table';

export interface ControlsPageProps extends PageProps {
  readonly timeZone: string;
  readonly faults: readonly Fault[];
  readonly calls: readonly WireCall[];
  readonly functions: readonly string[];
  readonly people: Readonly<Record<string, Person>>;
  /** Whether the app has Confluence. */
  readonly connected: boolean;
  readonly error?: string | undefined;
}

const steps = [
  { value: 'hour', label: 'On 1 hour' },
  { value: 'day', label: 'On 1 day' },
  { value: 'week', label: 'On 1 week' },
  { value: 'month', label: 'To 9:00 on the 1st of next month' },
] as const;

export const ControlsPage: FC<ControlsPageProps> = ({ timeZone, faults, calls, functions, people, connected, error, ...page }) => (
  <Page {...page}>
    <div class="wide">
      <h1>Site controls</h1>
      <p class="quiet">
        For whoever tries Rounds on this machine: move the site's time, break things on purpose, see what the app says to Jira and
        Confluence.
      </p>
      <Notice error={error} />
      <Clock now={page.now} timeZone={timeZone} />
      <FaultForm faults={faults} functions={functions} />
      <Confluence connected={connected} />
      <Reset />
      <WireTable calls={calls} people={people} timeZone={timeZone} />
    </div>
  </Page>
);

const Clock: FC<{ now: number; timeZone: string }> = ({ now, timeZone }) => (
  <section class="card" aria-labelledby="clock-heading">
    <h2 id="clock-heading">Time</h2>
    <p>
      {instantText(new Date(now).toISOString(), timeZone)} <span class="quiet">({timeZone})</span>
    </p>
    <form method="post" action="/__site/controls/clock" class="row">
      {steps.map(({ value, label }) => (
        <button type="submit" name="step" value={value}>
          {label}
        </button>
      ))}
    </form>
    <form method="post" action="/__site/controls/clock" class="row">
      <label>
        To, in your time zone
        <input type="datetime-local" name="to" required />
      </label>
      <button type="submit">Move</button>
    </form>
    <p class="hint">Whatever becomes due on the way happens: schedules, queues and rules run in their order.</p>
  </section>
);

const Confluence: FC<{ connected: boolean }> = ({ connected }) => (
  <section class="card" aria-labelledby="confluence-heading">
    <h2 id="confluence-heading">Confluence</h2>
    <form method="post" action="/__site/controls/confluence" class="row">
      <button type="submit" name="connected" value={String(!connected)}>
        {connected ? 'Disconnect it from Rounds' : 'Connect it to Rounds'}
      </button>
      <span class="hint">
        {connected ? 'Rounds may use Confluence.' : 'Rounds has Jira alone; its calls to Confluence are answered with 404.'}
      </span>
    </form>
  </section>
);

const Reset: FC = () => (
  <section class="card" aria-labelledby="reset-heading">
    <h2 id="reset-heading">Begin anew</h2>
    <form
      method="post"
      action="/__site/controls/reset"
      class="row"
      data-confirm="Throw away everything that happened on this site and begin with the seed?"
    >
      <button type="submit">Reset the site</button>
      <span class="hint">Everything that happened on this site is lost.</span>
    </form>
  </section>
);
