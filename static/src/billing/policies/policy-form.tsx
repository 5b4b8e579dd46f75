import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Policies } from '../../../../src/billing/policy/open-policies';
import type { Policy, PolicyVersion } from '../../../../src/billing/rules/policy';
import { AdoptForm } from './adopt-form';
import { ContractFields } from './contract-fields';
import { HoursFields } from './hours-fields';
import { OrderOfCalculation } from './order-of-calculation';
import { RateFields } from './rate-fields';
import { ReplayPanel } from './replay-panel';
import { RoundingFields } from './rounding-fields';
import { usePolicyDraft } from './use-policy-draft';
import { ZoneFields } from './zone-fields';
import { say } from '../../ui/words/say';

interface PolicyFormProps {
  readonly policies: Policies;
  readonly onAdopted: (versions: readonly PolicyVersion[], sentence: string) => void;
}

/** The next version of the policy. Nothing has a new price before it is adopted. */
export function PolicyForm({ policies, onAdopted }: PolicyFormProps) {
  const { versions, team } = policies;
  const draft = usePolicyDraft(versions);
  const [adopting, setAdopting] = useState(false);
  const [replayed, setReplayed] = useState<Policy | null>(null);
  const { policy, change, replace, round } = draft;
  return (
    <section className="policy-form" aria-label={say('Next version')}>
      <h2>
        {versions.length === 0
          ? say('The first policy')
          : say('Policy {versions}, not adopted yet', { versions: String(versions.length + 1) })}
      </h2>
      <OrderOfCalculation />
      <div key={round} className="policy-parts">
        <RoundingFields policy={policy} onChange={change} />
        <ZoneFields policy={policy} currency={team.currency} onChange={change} onReplace={replace} />
        <HoursFields policy={policy} holidays={policies.holidays} onChange={change} />
        <RateFields policy={policy} currency={team.currency} onReplace={replace} onChange={change} />
        <ContractFields policy={policy} onChange={change} />
      </div>
      <div className="policy-actions">
        {!adopting && (
          <Button appearance="primary" isDisabled={!draft.isChanged && versions.length > 0} onClick={() => setAdopting(true)}>
            {say('Adopt…')}
          </Button>
        )}
        <Button isDisabled={versions.length === 0} onClick={() => setReplayed(policy)}>
          {say('Replay the last quarter')}
        </Button>
        {draft.isChanged && (
          <Button appearance="subtle" onClick={() => draft.discard()}>
            {say('Give up the changes')}
          </Button>
        )}
        {!draft.isChanged && versions.length > 0 && <span className="subtle">{say('Change something to write the next version.')}</span>}
      </div>
      {replayed !== null && <ReplayPanel key={JSON.stringify(replayed)} policy={replayed} currency={team.currency} />}
      {adopting && (
        <AdoptForm
          policy={policy}
          after={versions.length}
          onAdopted={(adopted, sentence) => {
            draft.discard(policy);
            onAdopted(adopted, sentence);
          }}
          onClose={() => setAdopting(false)}
        />
      )}
    </section>
  );
}
