import { useCallback, useRef } from 'react';
import Button from '@atlaskit/button/new';
import type { PacksTaken as PacksTakenAnswer } from '../../../../src/hipaa/pack/packs-taken';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import { progressOf } from '../../../../src/hipaa/rules/pack/steps';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { useAsked } from '../../ui/use-asked';
import { useFocusBack } from '../../ui/use-focus-back';
import { PackReady } from './pack-ready';
import { PacksTaken } from './packs-taken';
import { usePack, type PackHand } from './use-pack';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';
import './pack.css';

interface PackPanelProps {
  readonly binder: BinderId;
  readonly name: string;
  readonly onClose: () => void;
}

/** Makes the audit pack of a binder, here in the browser and with nothing but what the person may read. */
export function PackPanel({ binder, name, onClose }: PackPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useFocusBack(panel);
  const hand = usePack(binder);
  const list = useAsked<PacksTakenAnswer>(useCallback(() => call('packsTaken', { binder }), [binder]));
  const { phase, trouble, refused, state, shelf } = hand;
  return (
    <section ref={panel} className="pack" aria-label={say('Audit pack of {name}', { name })}>
      <div className="pack-head not-printed">
        <h2>{say('Audit pack: {name}', { name })}</h2>
        <Button appearance="subtle" onClick={onClose}>
          {say('Close')}
        </Button>
      </div>
      {trouble !== null && (
        <div className="not-printed">
          <Notice sentence={trouble} />
          {refused !== null && (
            <button type="button" className="link" onClick={hand.withoutFile}>
              {say('Leave this file out, and name it among what is missing')}
            </button>
          )}
        </div>
      )}
      {shelf?.lasts === false && phase !== 'whole' && (
        <Notice
          tone="hint"
          sentence={say('This browser keeps nothing on disk here: a pack that stops begins anew, and large ones may not fit.')}
        />
      )}
      {phase === 'idle' && <Begin isBegun={state.head !== null} hand={hand} />}
      {phase === 'running' && <Progress hand={hand} />}
      <PacksTaken taken={list.value?.taken ?? []} current={hand.framed?.sha256 ?? null} />
      {phase === 'whole' && hand.framed !== null && (
        <PackReady binder={binder} hand={hand} framed={hand.framed} onTaken={(taken) => list.act(() => Promise.resolve(taken))} />
      )}
    </section>
  );
}

function Begin({ isBegun, hand }: { readonly isBegun: boolean; readonly hand: PackHand }) {
  const { done, of } = progressOf(hand.state);
  return (
    <>
      <p className="subtle">
        {isBegun
          ? say('Stopped at {done} of {of}. What was fetched is kept here.', { done: String(done), of: String(of) })
          : say(
              'Every page, record, change and file that you may read, in one zip with a list of hashes. What you may not read is named as missing. It is made in this browser and leaves it only as your download.',
            )}
      </p>
      <div className="pack-actions">
        <Button appearance="primary" onClick={hand.run}>
          {isBegun ? say('Go on') : say('Make the pack')}
        </Button>
        {isBegun && <Button onClick={hand.startOver}>{say('Start over')}</Button>}
      </div>
    </>
  );
}

function Progress({ hand }: { readonly hand: PackHand }) {
  const { done, of } = progressOf(hand.state);
  return (
    <>
      <label className="pack-progress">
        <span role="status">
          {hand.state.head === null ? say('Looking through the binder') : say('{done} of {of}', { done: String(done), of: String(of) })}
        </span>
        <progress value={done} max={of} />
      </label>
      <div className="pack-actions">
        <Button onClick={hand.stop}>{say('Stop')}</Button>
      </div>
    </>
  );
}
