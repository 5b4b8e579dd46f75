/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { ActionModule } from '../../forge/manifest';
import type { AutomationRule, AutomationRun } from '../../forge/world';
import type { Person } from '../../jira/world';
import { Notice } from '../shell/notice';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import { AuditLog } from './audit-log';
import { RuleCard } from './rule-card';
import { RuleForm } from './rule-form';
import type { RuleDraft } from './rule-draft';

export interface AutomationPageProps extends PageProps {
  readonly actions: readonly ActionModule[];
  readonly rules: readonly AutomationRule[];
  readonly runs: readonly AutomationRun[];
  readonly people: Readonly<Record<string, Person>>;
  readonly timeZone: string;
  readonly mayEdit: boolean;
  readonly draft: RuleDraft;
  readonly error?: string | undefined;
}

const runsShown = 50;

export const AutomationPage: FC<AutomationPageProps> = (props) => {
  const { actions, rules, runs, people, timeZone, mayEdit, draft, error, ...page } = props;
  return (
    <Page {...page}>
      <div class="narrow">
        <h1>Automation</h1>
        <Notice error={error} />
        <section class="cards" aria-labelledby="rules-heading">
          <h2 id="rules-heading">Rules</h2>
          {rules.length === 0 ? <p class="quiet">There are no rules yet. Make one below.</p> : null}
          {rules.map((rule) => (
            <RuleCard
              rule={rule}
              action={actions.find(({ key }) => key === rule.action)}
              latest={runs.find((run) => run.rule === rule.name)}
              owner={people[rule.owner]}
              timeZone={timeZone}
              mayEdit={mayEdit}
            />
          ))}
        </section>
        {mayEdit ? <RuleForm actions={actions} draft={draft} /> : <p class="quiet">Only administrators of this site make and run rules.</p>}
        <AuditLog runs={runs.slice(0, runsShown)} actions={actions} people={people} timeZone={timeZone} />
      </div>
    </Page>
  );
};
