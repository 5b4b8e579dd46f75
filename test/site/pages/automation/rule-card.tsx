/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { ActionModule } from '../../forge/manifest';
import type { AutomationRule, AutomationRun } from '../../forge/world';
import type { Person } from '../../jira/world';
import { instantText } from '../shell/formats';
import { rhythms } from './rule-draft';
import { RunResult } from './run-result';

interface RuleCardProps {
  readonly rule: AutomationRule;
  readonly action: ActionModule | undefined;
  readonly latest: AutomationRun | undefined;
  readonly owner: Person | undefined;
  readonly timeZone: string;
  readonly mayEdit: boolean;
}

export const RuleCard: FC<RuleCardProps> = ({ rule, action, latest, owner, timeZone, mayEdit }) => (
  <article class="card" aria-labelledby={`rule-${rule.id}`}>
    <div class="row">
      <h3 id={`rule-${rule.id}`} class="grow">
        {rule.name}
      </h3>
      {mayEdit ? <RuleButtons rule={rule} /> : null}
    </div>
    <p class="quiet">
      {action?.name ?? rule.action}. {triggerText(rule, timeZone)}. Runs as {owner?.displayName ?? 'a former user'}.
    </p>
    <Inputs rule={rule} action={action} />
    {latest === undefined ? null : (
      <div data-latest-run={latest.id} role="status">
        <p class="quiet">Last run {instantText(new Date(latest.at).toISOString(), timeZone)}</p>
        <RunResult run={latest} />
      </div>
    )}
  </article>
);

const RuleButtons: FC<{ rule: AutomationRule }> = ({ rule }) => (
  <>
    <form method="post" action={`/automation/${rule.id}/run`}>
      <button type="submit" class="primary" aria-label={`Run now: ${rule.name}`}>
        Run now
      </button>
    </form>
    <form method="post" action={`/automation/${rule.id}/delete`} data-confirm={`Delete the rule "${rule.name}"?`}>
      <button type="submit" class="subtle" aria-label={`Delete: ${rule.name}`}>
        Delete
      </button>
    </form>
  </>
);

const Inputs: FC<{ rule: AutomationRule; action: ActionModule | undefined }> = ({ rule, action }) => {
  const given = Object.entries(rule.inputs);
  return given.length === 0 ? null : (
    <dl class="outputs">
      {given.map(([name, value]) => (
        <div>
          <dt>{action?.inputs[name]?.title ?? name}</dt>
          <dd>{String(value)}</dd>
        </div>
      ))}
    </dl>
  );
};

function triggerText({ trigger }: AutomationRule, timeZone: string): string {
  if (trigger.kind === 'manual') return rhythms.manual;
  const rhythm = String(trigger.everyHours);
  const often = rhythm in rhythms ? rhythms[rhythm as keyof typeof rhythms] : `Every ${rhythm} hours`;
  return `${often}, next on ${instantText(new Date(trigger.nextAt).toISOString(), timeZone)}`;
}
