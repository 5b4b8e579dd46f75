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
      setTrouble(`It could not be noted that you take this pack. ${sentenceOf(thrown)}`);
    }
  };
  return (
    <>
      <div className="not-printed">
        <p>
          <strong>{`${String(framed.files)} files, ${sizeInWords(framed.size)}`}</strong>
          <span className="subtle">, as it stood {dayAndTime(head.madeAt)}</span>
        </p>
        {missing.length > 0 && <MissingList missing={missing} />}
        {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
        <div className="pack-actions">
          <Button appearance="primary" onClick={() => void take()}>
            Download
          </Button>
          <Button onClick={() => window.print()}>Print</Button>
          <Button appearance="subtle" onClick={hand.startOver}>
            Make it anew
          </Button>
        </div>
        <p className="subtle pack-proof">
          To verify, unpack it and run <code>sha256sum -c SHA256SUMS</code> in its folder. The list itself has the hash{' '}
          <code>{framed.sha256}</code>: note it where the pack cannot change it.
        </p>
      </div>
      <article className="pack-view" aria-label="The binder as one view" dangerouslySetInnerHTML={{ __html: framed.view }} />
    </>
  );
}

function MissingList({ missing }: { readonly missing: ReturnType<typeof missingFrom> }) {
  return (
    <div className="pack-missing" role="note">
      <strong>{`${String(missing.length)} ${missing.length === 1 ? 'thing is' : 'things are'} missing from it`}</strong>
      <ul>
        {missing.map(({ what, why }, place) => (
          <li key={place}>
            {what}: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${String(Math.ceil(bytes / 1_000))} kB`;
  return bytes < 1_000_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}
