import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { usualScenarios } from '../../../../../src/hipaa/rules/continuity/scenarios';
import { call } from '../../../ui/call';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import type { SectionPartProps } from '../section-part';
import { useIdentities } from '../../../ui/use-identities';
import { say } from '../../../ui/words/say';

/** Puts the usual scenarios into a plan that has none, three cyber and three physical, to be changed. */
export function UsualScenarios({ view, learn }: SectionPartProps) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const identities = useIdentities();
  const add = async (): Promise<void> => {
    for (const data of usualScenarios) {
      const record = { id: identities.of(data.name), kind: 'scenario', effectiveOn: view.today, evidence: [], data };
      learn((await call('saveRecord', { binder: view.binder, section: view.section.id, version: 0, record })).view);
    }
  };
  return (
    <section aria-label={say('Scenarios')}>
      {trouble !== null && <Notice sentence={trouble} />}
      <Button
        isDisabled={busy}
        onClick={() => {
          setBusy(true);
          add().catch((thrown: unknown) => {
            setTrouble(sentenceOf(thrown));
            setBusy(false);
          });
        }}
      >
        {say('Begin with six usual scenarios')}
      </Button>
    </section>
  );
}
