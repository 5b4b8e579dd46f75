import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { isNoDifference, type ContentDifference } from '../../../../../src/maintenance/rules/templates/content-difference';
import { expectedTime } from '../../../../../src/maintenance/rules/plan/expected-time';
import { call } from '../../../ui/call';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import { useSurface } from '../../../ui/surface';
import { dateWords } from '../../date-words';
import { TierTimes } from '../../plan/tier-times';
import { draftCopy } from './draft-copy';
import type { DraftView } from './draft-keeper';
import type { DraftDesk } from './use-draft';
import { say, sayCount } from '../../../ui/words/say';

interface DraftHeadProps {
  readonly desk: DraftDesk;
  readonly view: DraftView;
  readonly difference: ContentDifference;
  readonly publishing: boolean;
  readonly onPublish: () => void;
}

/** Which checklist this is, whether all that was typed is saved, and the two ways to end a draft. */
export function DraftHead({ desk, view, difference, publishing, onPublish }: DraftHeadProps) {
  const { locale } = useSurface();
  const { master, published, content, row, joined } = view;
  const [refusal, setRefusal] = useState<string | null>(null);
  const nothing = isNoDifference(difference);
  const discard = async (): Promise<void> => {
    try {
      const now = await desk.save();
      const answer = await call('discardDraft', { template: master.template, row: now.row });
      setRefusal(answer.outcome === 'discarded' ? null : say('Somebody else changed the draft just now. Look at it first.'));
      draftCopy.drop(master.template);
      await desk.reopen();
    } catch (thrown) {
      setRefusal(sentenceOf(thrown));
    }
  };
  return (
    <header className="draft-head">
      <div className="draft-head-line">
        <div>
          <h1 tabIndex={-1}>{master.name}</h1>
          <span className="subtle">
            {say('version {version} of {date} is in force{draft}', {
              version: published.version,
              date: dateWords(published.publishedOn, locale),
              draft: nothing
                ? ''
                : say(' · draft of version {version}: {changes}', {
                    version: String(published.version + 1),
                    changes: changesInWords(difference),
                  }),
            })}
          </span>
        </div>
        <div className="draft-head-actions">
          <span className="draft-head-saved" role="status">
            {desk.saved ? (row > 0 ? say('Draft saved') : '') : desk.trouble === null ? say('Saving…') : say('Not saved yet')}
          </span>
          {(row > 0 || !nothing) && (
            <Button appearance="subtle" onClick={() => void discard()}>
              {say('Discard draft')}
            </Button>
          )}
          <Button appearance="primary" isDisabled={nothing || publishing} onClick={onPublish}>
            {say('Publish…')}
          </Button>
        </div>
      </div>
      <TierTimes times={expectedTime(content.items)} />
      {desk.trouble !== null && (
        <Notice
          sentence={say('{trouble} What you typed is kept in this browser.', { trouble: desk.trouble })}
          onRetry={() => void desk.save().catch(() => undefined)}
        />
      )}
      {refusal !== null && <Notice sentence={refusal} onDismiss={() => setRefusal(null)} />}
      {joined && <Notice tone="hint" sentence={say('Somebody else changes this checklist too. Your changes and theirs were joined.')} />}
    </header>
  );
}

function changesInWords({ added, removed, changed, moved, singles }: ContentDifference): string {
  const parts = [
    [added.length, 'added'],
    [removed.length, 'removed'],
    [changed.length, 'changed'],
    [moved.length, 'moved'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${String(count)} ${what}`);
  return [
    ...words,
    ...(singles.length > 0 ? [sayCount(singles.length, { one: '{count} Monthly Single', other: '{count} Monthly Singles' })] : []),
  ].join(', ');
}
