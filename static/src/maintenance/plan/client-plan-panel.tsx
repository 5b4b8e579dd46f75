import Button from '@atlaskit/button/new';
import { isActive } from '../../../../src/maintenance/rules/templates/masters';
import { plannedWith } from '../../../../src/maintenance/rules/plan/planned-with';
import type { PlanDraft } from '../../../../src/maintenance/rules/plan/plan-schema';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { ChoiceField } from '../../ui/fields/choice-field';
import { PlacesField } from './places-field';
import { PlanDays } from './plan-days';
import { PlanHistory } from './plan-history';
import { PlanItems } from './plan-items';
import { PlanPreview } from './plan-preview';
import { RemoteBlock } from './remote-block';
import { usePlan, type PlanDesk, type PlanView } from './use-plan';
import { say } from '../../ui/words/say';
import './client-plan-panel.css';

interface ClientPlanPanelProps {
  readonly client: string;
  /** Of its heading: 1 where it is the page, 2 within one. */
  readonly level: 1 | 2;
}

/** How one client's checklist differs from the master, what its next ticket will have, and what was planned before. */
export function ClientPlanPanel({ client, level }: ClientPlanPanelProps) {
  const desk = usePlan(client);
  const { view, draft, trouble, reopen } = desk;
  if (view !== null && draft !== null) return <Plan desk={desk} view={view} draft={draft} level={level} />;
  return trouble === null ? <Skeleton lines={8} label={say('Fetching the plan')} /> : <Notice sentence={trouble} onRetry={reopen} />;
}

interface PlanProps {
  readonly desk: PlanDesk;
  readonly view: PlanView;
  readonly draft: PlanDraft;
  readonly level: 1 | 2;
}

function Plan({ desk, view, draft, level }: PlanProps) {
  const { client, plan, template } = view;
  const { change, changed, hint, trouble } = desk;
  const Heading = level === 1 ? 'h1' : 'h2';
  const Part = level === 1 ? 'h2' : 'h3';
  return (
    <div className="client-plan">
      <header className="client-plan-head">
        <Heading tabIndex={-1}>{level === 1 ? client.name : say('Maintenance plan')}</Heading>
        <div className="client-plan-actions">
          {changed && (
            <Button appearance="subtle" onClick={desk.discard}>
              {say('Discard')}
            </Button>
          )}
          <Button appearance="primary" isDisabled={!changed} onClick={() => void desk.save()}>
            {say('Save as plan {version}', { version: plan.version + 1 })}
          </Button>
        </div>
      </header>
      {trouble !== null && <Notice sentence={trouble} />}
      {hint !== null && <Notice tone="hint" sentence={hint} />}
      <div className="client-plan-fields">
        <Master view={view} draft={draft} onChange={(chosen) => change({ template: chosen })} />
        <PlacesField label={say('Servers')} one={say('server')} places={draft.servers} onChange={(servers) => change({ servers })} />
        <PlacesField label={say('Sites')} one={say('site')} places={draft.sites} onChange={(sites) => change({ sites })} />
      </div>
      <PlanDays client={client} plan={plan} as={Part} onSaved={desk.learn} />
      <PlanPreview client={client} template={template} plan={plannedWith(plan, draft)} as={Part} />
      <RemoteBlock
        items={template.items}
        outsourced={draft.remoteOutsourced}
        onChange={(remoteOutsourced) => change({ remoteOutsourced })}
      />
      <PlanItems template={template} draft={draft} graduated={plan.items} onChange={(items) => change({ items })} as={Part} />
      <PlanHistory view={view} as={Part} />
    </div>
  );
}

function Master({ view, draft, onChange }: Pick<PlanProps, 'view' | 'draft'> & { readonly onChange: (template: string) => void }) {
  const { masters, client } = view;
  const present = masters.find(({ template }) => template === draft.template);
  const offered = masters.filter((master) => isActive(master) || master === present);
  return (
    <div>
      <ChoiceField
        label={say('Checklist')}
        value={draft.template}
        choices={offered.map((master) => [
          master.template,
          isActive(master) ? master.name : say('{name} (retired)', { name: master.name }),
        ])}
        onChange={onChange}
      />
      {present && !isActive(present) && (
        <p className="subtle">{say('This checklist is retired. {name} keeps it until another is chosen.', { name: client.name })}</p>
      )}
      {draft.template !== view.plan.template && (
        <p className="subtle">{say('The items below are those of the former checklist until you save.')}</p>
      )}
    </div>
  );
}
