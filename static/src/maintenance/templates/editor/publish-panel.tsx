import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { contentDifference, isNoDifference } from '../../../../../src/maintenance/rules/templates/content-difference';
import { contentProblems } from '../../../../../src/maintenance/rules/templates/content-problems';
import type { TimeZone } from '../../../../../src/platform/rules/units';
import { call } from '../../../ui/call';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import { useSurface } from '../../../ui/surface';
import { DifferenceList } from './difference-list';
import type { DraftView } from './draft-keeper';
import type { DraftDesk } from './use-draft';
import { say } from '../../../ui/words/say';

interface PublishPanelProps {
  readonly desk: DraftDesk;
  readonly view: DraftView;
  /** Opens the item that something is wrong with. */
  readonly onItem: (id: string) => void;
  readonly onClose: () => void;
}

/** The difference that publishing makes, before it is made. */
export function PublishPanel({ desk, view, onItem, onClose }: PublishPanelProps) {
  const { timeZone } = useSurface();
  const { published, content, master } = view;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const problems = contentProblems(content);
  const difference = contentDifference(published, content);
  const next = published.version + 1;
  const publish = async (): Promise<void> => {
    setSending(true);
    try {
      const shown = content;
      const now = await desk.save();
      const seen = isNoDifference(contentDifference(shown, now.content)) && now.published.version === published.version;
      const input = { template: master.template, row: now.row, base: now.published.version, zone: timeZone as TimeZone };
      const answer = seen ? await call('publishTemplate', input) : { outcome: 'changedMeanwhile' };
      await desk.reopen();
      if (answer.outcome === 'published') onClose();
      else setRefusal(say('Somebody else changed it just now. Look at the difference once more, then publish.'));
    } catch (thrown) {
      setRefusal(sentenceOf(thrown));
    }
    setSending(false);
  };
  return (
    <section ref={panel} tabIndex={-1} className="publish-panel" aria-label={say('Publish version {next}', { next: String(next) })}>
      <h2>{say('What version {next} changes', { next })}</h2>
      <DifferenceList difference={difference} />
      {isNoDifference(difference) && <p className="subtle">{say('Nothing: it is what is published.')}</p>}
      <p className="subtle">{say('Tickets that are there keep the version they have, open or closed. The next ones get this.')}</p>
      {problems.length > 0 && <h3>{say('Before it can be published')}</h3>}
      <ul>
        {problems.map(({ item, sentence }) => (
          <li key={`${item ?? ''}${sentence}`}>
            {item === null ? (
              sentence
            ) : (
              <button type="button" className="link" onClick={() => onItem(item)}>
                {sentence}
              </button>
            )}
          </li>
        ))}
      </ul>
      {refusal !== null && <Notice sentence={refusal} />}
      <div className="publish-panel-actions">
        <Button
          appearance="primary"
          isDisabled={sending || problems.length > 0 || isNoDifference(difference)}
          onClick={() => void publish()}
        >
          {say('Publish version {next}', { next })}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {say('Go on editing')}
        </Button>
      </div>
    </section>
  );
}
