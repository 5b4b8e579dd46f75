/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { AutomationRun } from '../../forge/world';

/** What a run gave: the outputs of the action one by one, or why it failed. */
export const RunResult: FC<{ run: AutomationRun }> = ({ run }) =>
  run.status === 'failed' ? (
    <p>
      <span class="lozenge lozenge-failed">Failed</span> {run.error}
    </p>
  ) : (
    <div class="row">
      <span class="lozenge lozenge-done">Success</span>
      <dl class="outputs">
        {outputsOf(run).map(([name, value]) => (
          <div data-output={name}>
            <dt>{inWords(name)}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );

/** An empty text says nothing. */
function outputsOf({ outputs }: AutomationRun): [string, unknown][] {
  return Object.entries((outputs ?? {}) as Record<string, unknown>).filter(([, value]) => value !== '');
}

/** `alreadyThere` reads as "Already there". */
function inWords(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
