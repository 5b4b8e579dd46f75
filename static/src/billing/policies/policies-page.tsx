import { lazy, Suspense, useState } from 'react';
import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { PolicyForm } from './policy-form';
import { usePolicies } from './use-policies';
import { VersionsList } from './versions-list';
import { say } from '../../ui/words/say';
import './policies.css';

const CostsForm = lazy(async () => ({ default: (await import('./costs-form')).CostsForm }));
const TermsSection = lazy(async () => ({ default: (await import('./terms-section')).TermsSection }));

/** What a minute costs: the policy and its versions, what is agreed with single clients, and what our own time costs. */
export function PoliciesPage() {
  const { policies, trouble, fetch, learn } = usePolicies();
  const [said, setSaid] = useState('');
  if (policies === null)
    return trouble === null ? (
      <Skeleton lines={10} label={say('Fetching policies')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => void fetch()} />
    );
  return (
    <main className="page policies">
      <h1>{say('Policies')}</h1>
      <Heard sentence={said} />
      {said !== '' && <Notice tone="hint" sentence={said} onDismiss={() => setSaid('')} />}
      <VersionsList versions={policies.versions} />
      <PolicyForm
        key={policies.versions.length}
        policies={policies}
        onAdopted={(versions, sentence) => {
          learn({ ...policies, versions });
          setSaid(sentence);
        }}
      />
      <Suspense fallback={<Skeleton lines={4} label={say('Opening')} />}>
        <TermsSection policies={policies} />
        <CostsForm policies={policies} onSaved={learn} />
      </Suspense>
    </main>
  );
}
