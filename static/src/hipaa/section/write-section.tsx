import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { SectionId } from '../../../../src/hipaa/rules/sections';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import type { SectionPartProps } from './section-part';
import { say, sayCount } from '../../ui/words/say';

const written: readonly SectionId[] = ['technical', 'assessment', 'riskAnalysis', 'remediation', 'incidents'];
const words = {
  written: say('The page says now what the records hold. Reload it to see.'),
  kept: say('Somebody changed this part of the page by hand, so that text stays as it is.'),
} as const;

const openWords = (open: number): string =>
  sayCount(open, {
    one: 'Written. It counts as documented once the one finding behind it that is still open is documented in the assessment; write it again then.',
    other:
      'Written. It counts as documented once the {count} findings behind it that are still open are documented in the assessment; write it again then.',
  });

/** Writes what the records say on the page itself, where it reads well without the app. */
export function WriteSection({ view, learn }: Pick<SectionPartProps, 'view' | 'learn'>) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!view.mayChange || !written.includes(view.section.id)) return null;
  const write = async (): Promise<void> => {
    setBusy(true);
    try {
      const answer = await call('writeSection', {});
      const { view: noted, open = 0 } = answer.outcome === 'written' ? answer : {};
      if (noted) learn(noted);
      setSaid(open > 0 ? openWords(open) : words[answer.outcome]);
    } catch (thrown) {
      setSaid(sentenceOf(thrown));
    }
    setBusy(false);
  };
  return (
    <div className="section-adding not-printed">
      <Button appearance={view.section.id === 'technical' ? 'primary' : 'default'} isDisabled={busy} onClick={() => void write()}>
        {view.section.id === 'technical' ? say('Write this page from the assessment') : say('Write on this page')}
      </Button>
      {said !== null && <Notice tone="hint" sentence={said} onDismiss={() => setSaid(null)} />}
    </div>
  );
}
