import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';

const written: readonly SectionView['section']['id'][] = ['technical', 'assessment', 'riskAnalysis', 'remediation', 'incidents'];
const words = {
  written: 'The page says now what the records hold. Reload it to see.',
  kept: 'Somebody changed this part of the page by hand, so that text stays as it is.',
} as const;

/** Writes what the records say on the page itself, where it reads well without the app. */
export function WriteSection({ view }: { readonly view: SectionView }) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!view.mayChange || !written.includes(view.section.id)) return null;
  const write = async (): Promise<void> => {
    setBusy(true);
    try {
      setSaid(words[(await call('writeSection', {})).outcome]);
    } catch (thrown) {
      setSaid(sentenceOf(thrown));
    }
    setBusy(false);
  };
  return (
    <div className="section-adding not-printed">
      <Button isDisabled={busy} onClick={() => void write()}>
        Write on this page
      </Button>
      {said !== null && <Notice tone="hint" sentence={said} onDismiss={() => setSaid(null)} />}
    </div>
  );
}
