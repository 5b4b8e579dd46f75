import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { SetUpView } from '../../../../src/setup/site/open-set-up';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import type { SetUpActs } from './use-set-up';
import { say } from '../../ui/words/say';

interface SignalSecretProps {
  readonly secret: SetUpView['secret'];
  readonly acts: SetUpActs;
}

/** Makes the secret that signs signals, or a new one in its place, and shows it this once. */
export function SignalSecret({ secret, acts: { look, busy } }: SignalSecretProps) {
  const nameOf = usePeople(secret === null ? [] : [secret.by]);
  const { dayAndTime } = useTimes();
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const rotate = async (): Promise<void> => {
    setAsking(false);
    try {
      setMade((await call('rotateSignalSecret', {})).secret);
      setProblem(null);
      await look();
    } catch (thrown) {
      setProblem(sentenceOf(thrown));
    }
  };
  return (
    <div className="set-up-secret">
      {secret !== null && (
        <p className="subtle">
          {say('Made by {by}, {at}. The address is on the page Monitoring.', {
            by: nameOf(secret.by),
            at: dayAndTime(secret.at),
          })}
        </p>
      )}
      {asking ? (
        <div className="set-up-acts" role="group" aria-label={say('Make a new secret?')}>
          <span>{say('The former one stops working at once.')}</span>
          <Button spacing="compact" appearance="warning" onClick={() => void rotate()}>
            {say('Make a new secret')}
          </Button>
          <Button spacing="compact" appearance="subtle" onClick={() => setAsking(false)}>
            {say('Keep it')}
          </Button>
        </div>
      ) : (
        <button
          type="button"
          className="link set-up-choose"
          disabled={busy}
          onClick={() => (secret === null ? void rotate() : setAsking(true))}
        >
          {secret === null ? say('Make a secret') : say('Make a new secret')}
        </button>
      )}
      {made !== null && <ShownOnce secret={made} onKept={() => setMade(null)} />}
      {problem !== null && <Notice sentence={problem} onDismiss={() => setProblem(null)} />}
    </div>
  );
}

function ShownOnce({ secret, onKept }: { readonly secret: string; readonly onKept: () => void }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(secret).then(
      () => setCopied(say('Copied.')),
      () => setCopied(say('The browser does not let us copy: select it and copy it.')),
    );
  };
  return (
    <div className="set-up-shown" role="status">
      <strong>{say('Copy it now; it is not shown again.')}</strong>
      <code>{secret}</code>
      <div className="set-up-acts">
        <Button spacing="compact" onClick={copy}>
          {say('Copy')}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onKept}>
          {say('I have it')}
        </Button>
        {copied !== null && <span>{copied}</span>}
      </div>
    </div>
  );
}
