import Button from '@atlaskit/button/new';
import type { GatesOpened } from '../../../../src/time/gates/gates';
import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { GateCard } from './gate-card';
import { TimeNotedGate } from './time-noted-gate';
import { useGates } from './use-gates';
import { say } from '../../ui/words/say';
import './gates.css';

/** What the firm demands of time: each gate, whether it is on, and how to turn it on. */
export function GatesPage() {
  const { shown, trouble, refused, fetch, setNoTimeOnDone, forget } = useGates();
  if (shown === null)
    return trouble === null ? (
      <Skeleton lines={6} label={say('Fetching the gates')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => void fetch()} />
    );
  const { noTimeOnDone } = shown.gates;
  return (
    <main className="page gates">
      <h1>{say('Gates')}</h1>
      <p className="subtle">{say('What the firm demands of time. The first two are off until you want them.')}</p>
      {refused !== null && <Notice sentence={refused} onDismiss={forget} />}
      {trouble !== null && (
        <Notice tone="hint" sentence={say('What you see may be old. {trouble}', { trouble })} onRetry={() => void fetch()} />
      )}
      <TimeNotedGate places={shown.timeNoted} />
      <GateCard
        name={say('No time on done tickets')}
        does={say(
          'A ticket that is done takes no new time: whoever starts the clock there, moves time there or enters it by hand is asked to reopen it first. A clock that runs there already is saved, and entries can be corrected.',
        )}
        state={noTimeOnDone ? say('On') : say('Off')}
        isOn={noTimeOnDone}
      >
        <div className="gate-act">
          <Button appearance={noTimeOnDone ? 'default' : 'primary'} onClick={() => setNoTimeOnDone(!noTimeOnDone)}>
            {noTimeOnDone ? say('Turn off') : say('Turn on')}
          </Button>
          <LastSet sets={shown.sets} />
        </div>
        <Heard sentence={noTimeOnDone ? say('Done tickets take no new time.') : say('Done tickets take time.')} />
      </GateCard>
      <GateCard
        name="No entry without a ticket"
        does={say(
          'Every entry belongs to a ticket; the clock starts on one, and what is entered by hand names one. Work inside the firm goes to a ticket of its own, so that it is found and reported.',
        )}
        state={say('Always on')}
        isOn
      />
    </main>
  );
}

/** Who set it so, and when. */
function LastSet({ sets }: Pick<GatesOpened, 'sets'>) {
  const [last] = sets;
  const nameOf = usePeople(last ? [last.by] : []);
  const { dayAndTime } = useTimes();
  if (!last) return null;
  return (
    <span className="subtle">
      {say('Turned {on} by {by}, {at}', {
        on: last.noTimeOnDone ? say('on') : say('off'),
        by: nameOf(last.by),
        at: dayAndTime(last.at),
      })}
    </span>
  );
}
