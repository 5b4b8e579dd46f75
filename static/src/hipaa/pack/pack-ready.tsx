import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { PacksTaken } from '../../../../src/hipaa/pack/packs-taken';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import { missingFrom } from '../../../../src/hipaa/rules/pack/steps';
import type { FramedPack } from '../../../../src/hipaa/rules/pack/frame-pack';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useTimes } from '../../ui/use-times';
import { savePack } from './save-pack';
import type { PackHand } from './use-pack';
import { say, sayCount } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

interface PackReadyProps {
  readonly binder: BinderId;
  readonly hand: PackHand;
  readonly framed: FramedPack;
  readonly onTaken: (taken: PacksTaken) => void;
}

/** A whole pack: to take away, to print, and how to prove that nothing was altered. */
export function PackReady({ binder, hand, framed, onTaken }: PackReadyProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [taking, setTaking] = useState<string>(() => crypto.randomUUID());
  const { dayAndTime } = useTimes();
  const { head } = hand.state;
  const missing = missingFrom(hand.state);
  if (head === null || hand.shelf === null) return null;
  const { shelf } = hand;
  // it is noted first: a pack that nobody knows of is not handed over
  const take = async (): Promise<void> => {
    setTrouble(null);
    try {
      const { sha256, files, size } = framed;
      onTaken(await call('takePack', { binder, id: taking, sha256, files, size }));
      setTaking(crypto.randomUUID());
      await savePack(shelf, framed, head);
    } catch (thrown) {
      setTrouble(say('It could not be noted that you take this pack. {sentence}', { sentence: sentenceOf(thrown) }));
    }
  };
  return (
    <>
      <div className="not-printed">
        <p>
          <strong>
            {sayCount(framed.files, { one: '{count} file, {size}', other: '{count} files, {size}' }, { size: sizeInWords(framed.size) })}
          </strong>
          <span className="subtle">{say(', as it stood {madeAt}', { madeAt: dayAndTime(head.madeAt) })}</span>
        </p>
        {missing.length > 0 && <MissingList missing={missing} />}
        {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
        <div className="pack-actions">
          <Button appearance="primary" onClick={() => void take()}>
            {say('Download')}
          </Button>
          <Button onClick={() => window.print()}>{say('Print')}</Button>
          <Button appearance="subtle" onClick={hand.startOver}>
            {say('Make it anew')}
          </Button>
        </div>
        <p className="subtle pack-proof">
          {rich(
            'To verify, unpack it and run {code} in its folder. The list itself has the hash {sha256}: note it where the pack cannot change it.',
            { code: <code>{say('sha256sum -c SHA256SUMS')}</code>, sha256: <code>{framed.sha256}</code> },
          )}
        </p>
      </div>
      <article className="pack-view" aria-label={say('The binder as one view')} dangerouslySetInnerHTML={{ __html: framed.view }} />
    </>
  );
}

function MissingList({ missing }: { readonly missing: ReturnType<typeof missingFrom> }) {
  return (
    <div className="pack-missing" role="note">
      <strong>{sayCount(missing.length, { one: '{count} thing is missing from it', other: '{count} things are missing from it' })}</strong>
      <ul>
        {missing.map(({ what, why }, place) => (
          <li key={place}>
            {what}: {say(why)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return say('{ceil} kB', { ceil: String(Math.ceil(bytes / 1_000)) });
  return bytes < 1_000_000_000
    ? say('{bytes} MB', { bytes: (bytes / 1_000_000).toFixed(1) })
    : say('{bytes} GB', { bytes: (bytes / 1_000_000_000).toFixed(2) });
}
