/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Fault } from '../../faults';

const faultKinds = {
  crashBefore: 'The function dies before the call',
  crashAfter: 'The function dies after the call',
  loseAnswer: 'The answer is lost',
  status429: 'The service answers 429, wait 20 s',
  status500: 'The service answers 500',
  slow: 'The call takes 10 s',
} as const;

const remotes = { '': 'any service', jira: 'Jira', kvs: 'the store', stargate: 'the queue' } as const;

export const FaultForm: FC<{ faults: readonly Fault[]; functions: readonly string[] }> = ({ faults, functions }) => (
  <section class="card" aria-labelledby="faults-heading">
    <h2 id="faults-heading">Faults</h2>
    <form method="post" action="/__site/controls/faults" class="row log-work">
      <Choice label="What goes wrong" name="kind" options={Object.entries(faultKinds)} />
      <Choice label="In function" name="function" options={[['', 'any'], ...functions.map((key): [string, string] => [key, key])]} />
      <Choice label="Calling" name="remote" options={Object.entries(remotes)} />
      <label>
        At the call number
        <input type="number" name="call" min={1} value="1" required />
      </label>
      <label>
        So many times
        <input type="number" name="times" min={1} value="1" required />
      </label>
      <button type="submit">Arm</button>
    </form>
    {faults.length === 0 ? (
      <p class="quiet">No fault waits for its call.</p>
    ) : (
      <>
        <ul class="armed">
          {faults.map((fault) => (
            <li class="code">{JSON.stringify(fault)}</li>
          ))}
        </ul>
        <form method="post" action="/__site/controls/faults/clear">
          <button type="submit">Disarm all</button>
        </form>
      </>
    )}
  </section>
);

const Choice: FC<{ label: string; name: string; options: readonly (readonly [string, string])[] }> = ({ label, name, options }) => (
  <label>
    {label}
    <select name={name}>
      {options.map(([value, text]) => (
        <option value={value}>{text}</option>
      ))}
    </select>
  </label>
);
