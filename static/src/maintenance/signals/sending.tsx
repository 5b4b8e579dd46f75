import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Monitoring } from '../../../../src/maintenance/signals/open-monitoring';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';

interface SendingProps {
  readonly address: string;
  readonly secret: Monitoring['secret'];
  readonly onRotated: () => void;
}

/** Where monitoring systems send to, and with which secret; a new one is shown this once. */
export function Sending({ address, secret, onRotated }: SendingProps) {
  const { dayAndTime } = useTimes();
  const nameOf = usePeople(secret === null ? [] : [secret.by]);
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const rotate = async (): Promise<void> => {
    setAsking(false);
    try {
      setMade((await call('rotateSignalSecret', {})).secret);
      setProblem(null);
      onRotated();
    } catch (thrown) {
      setProblem(sentenceOf(thrown));
    }
  };
  return (
    <section aria-labelledby="sending">
      <h2 id="sending">{say('Where signals go')}</h2>
      <dl className="monitoring-facts">
        <dt>{say('Address')}</dt>
        <dd>
          <code className="monitoring-code">{address}</code>
        </dd>
        <dt>{say('Secret')}</dt>
        <dd>
          {secret === null
            ? say('None yet: nothing is taken. ')
            : say('Made by {by}, {at}. ', { by: nameOf(secret.by), at: dayAndTime(secret.at) })}
          {!asking && (
            <button type="button" className="link" onClick={() => (secret === null ? void rotate() : setAsking(true))}>
              {secret === null ? say('Make a secret') : say('Make a new secret')}
            </button>
          )}
          {asking && (
            <span role="group" aria-label={say('Make a new secret?')}>
              {say('The former one stops working at once.')}{' '}
              <Button spacing="compact" appearance="warning" onClick={() => void rotate()}>
                {say('Make a new secret')}
              </Button>{' '}
              <Button spacing="compact" appearance="subtle" onClick={() => setAsking(false)}>
                {say('Keep it')}
              </Button>
            </span>
          )}
          {made !== null && (
            <div className="monitoring-secret" role="status">
              <strong>{say('Copy it now; it is not shown again.')}</strong>
              <br />
              <code className="monitoring-code">{made}</code>{' '}
              <button type="button" className="link" onClick={() => setMade(null)}>
                {say('I have it')}
              </button>
            </div>
          )}
        </dd>
      </dl>
      {problem !== null && <Notice sentence={problem} onDismiss={() => setProblem(null)} />}
    </section>
  );
}
