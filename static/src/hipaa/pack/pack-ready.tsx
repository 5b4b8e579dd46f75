import Button from '@atlaskit/button/new';
import { missingFrom } from '../../../../src/hipaa/rules/pack/steps';
import type { FramedPack } from '../../../../src/hipaa/rules/pack/frame-pack';
import { useTimes } from '../../ui/use-times';
import { savePack } from './save-pack';
import type { PackHand } from './use-pack';

/** A whole pack: to take away, to print, and how to prove that nothing was altered. */
export function PackReady({ hand, framed }: { readonly hand: PackHand; readonly framed: FramedPack }) {
  const { dayAndTime } = useTimes();
  const { head } = hand.state;
  const missing = missingFrom(hand.state);
  if (head === null || hand.shelf === null) return null;
  const { shelf } = hand;
  return (
    <>
      <div className="not-printed">
        <p>
          <strong>{`${String(framed.files)} files, ${sizeInWords(framed.size)}`}</strong>
          <span className="subtle">, as it stood {dayAndTime(head.madeAt)}</span>
        </p>
        {missing.length > 0 && <MissingList missing={missing} />}
        <div className="pack-actions">
          <Button appearance="primary" onClick={() => void savePack(shelf, framed, head)}>
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
