import { useState } from 'react';
import { tiers } from '../../../../src/maintenance/rules/progress';
import type { ClientPlan } from '../../../../src/maintenance/rules/client-plan';
import type { PlanDraft, PlannedItem } from '../../../../src/maintenance/rules/plan/plan-schema';
import { serverItems } from '../../../../src/maintenance/rules/plan/server-items';
import type { TemplateVersion } from '../../../../src/maintenance/rules/template';
import { tierWords } from '../tier-words';
import { PlanItem } from './plan-item';
import { say } from '../../ui/words/say';
import './plan-items.css';

interface PlanItemsProps {
  readonly template: TemplateVersion;
  readonly draft: PlanDraft;
  /** Items as the saved plan has them; of these only what monitoring took over is looked at. */
  readonly graduated: ClientPlan['items'];
  readonly onChange: (items: PlanDraft['items']) => void;
  readonly as: 'h2' | 'h3';
}

type Show = 'all' | 'changed';

/** The checklist's items, and what this client has otherwise. */
export function PlanItems({ template, draft, graduated, onChange, as: Heading }: PlanItemsProps) {
  const [show, setShow] = useState<Show>('all');
  const [wanted, setWanted] = useState('');
  const change = (id: string, own: PlannedItem): void => {
    const { [id]: _former, ...others } = draft.items;
    onChange(Object.keys(own).length === 0 ? others : { ...others, [id]: own });
  };
  const changed = template.items.filter(({ id }) => draft.items[id] !== undefined).length;
  const shown = template.items.filter(
    ({ id, title }) => (show === 'all' || draft.items[id] !== undefined) && title.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const perServer = serverItems(template).filter((id) => draft.items[id]?.linePer === undefined);
  return (
    <section className="plan-items" aria-label={say('Items')}>
      <div className="plan-items-head">
        <Heading>{say('Items')}</Heading>
        <input
          type="search"
          className="labelled-input"
          aria-label={say('Find an item')}
          placeholder={say('Find an item')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <div className="plan-items-show" role="group" aria-label={say('Show')}>
          {(['all', 'changed'] as const).map((which) => (
            <button key={which} type="button" className="plan-items-filter" aria-pressed={show === which} onClick={() => setShow(which)}>
              {which === 'all'
                ? say('All {items}', { items: String(template.items.length) })
                : say('Otherwise {changed}', { changed: String(changed) })}
            </button>
          ))}
        </div>
      </div>
      {draft.servers.length > 1 && perServer.length > 0 && (
        <p>
          <button
            type="button"
            className="link"
            onClick={() =>
              onChange({
                ...draft.items,
                ...Object.fromEntries(perServer.map((id) => [id, { ...draft.items[id], linePer: 'server' as const }])),
              })
            }
          >
            {say('A line per server for the {perServer} items about servers', { perServer: perServer.length })}
          </button>
        </p>
      )}
      {shown.length === 0 && (
        <p className="subtle">
          {show === 'changed' && wanted === ''
            ? say('This client has every item as the checklist has it.')
            : say('No item is called that.')}
        </p>
      )}
      {tiers.map((tier) => {
        const ofTier = shown.filter((item) => item.tier === tier);
        return ofTier.length === 0 ? null : (
          <div key={tier}>
            <p className="plan-items-tier">{tierWords[tier].heading}</p>
            <ul>
              {ofTier.map((item) => (
                <PlanItem
                  key={item.id}
                  item={item}
                  own={draft.items[item.id] ?? {}}
                  graduated={graduated[item.id]?.graduated !== undefined}
                  servers={draft.servers.length}
                  sites={draft.sites.length}
                  onChange={(own) => change(item.id, own)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
