import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { dateOnly } from '../../../../src/platform/rules/units';
import type { RoundPlan, RoundWish } from '../../../../src/roadmap/rules/rounds/plan-round';
import type { RoundsView } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { PlanPreview } from './plan-preview';
import { say } from '../../ui/words/say';

interface PlanRoundProps {
  readonly view: RoundsView;
  readonly onBegun: () => void;
}

/** What stands here while no round is under way: when the next one is, and who would be invited to which times, before anybody is. */
export function PlanRound({ view, onBegun }: PlanRoundProps) {
  const [typed, setTyped] = useState({ name: '', from: '', to: '' });
  const [plan, setPlan] = useState<RoundPlan | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const hasHosts = view.settings.hosts.length > 0;
  const attempt = (act: () => Promise<void>): void => {
    setBusy(true);
    setTrouble(null);
    act()
      .catch((thrown: unknown) => setTrouble(sentenceOf(thrown)))
      .finally(() => setBusy(false));
  };
  const type = (part: Partial<typeof typed>): void => {
    setTyped({ ...typed, ...part });
    setPlan(null);
  };
  return (
    <section className="round-head" aria-label={say('The next round')}>
      <h2>{say('No round is under way')}</h2>
      <p className="subtle round-sentence">
        {hasHosts
          ? say(
              'A round invites every client that is due, each by a ticket with three times to choose from. You see who is invited before anybody is.',
            )
          : say('Say first who holds the meetings, and when: add a host below.')}
      </p>
      {hasHosts && (
        <form
          className="round-form"
          onSubmit={(event) => {
            event.preventDefault();
            attempt(async () => setPlan(await call('previewRound', wishOf(typed))));
          }}
        >
          <Labelled label={say('Name')}>
            {(id) => (
              <input
                id={id}
                className="labelled-input"
                value={typed.name}
                maxLength={80}
                placeholder={say('By its month')}
                onChange={({ currentTarget }) => type({ name: currentTarget.value })}
              />
            )}
          </Labelled>
          <DayInput label={say('From')} value={typed.from} onDay={(from) => type({ from })} />
          <DayInput label={say('To')} value={typed.to} onDay={(to) => type({ to })} />
          <Button type="submit" isDisabled={busy}>
            {say('See who is invited')}
          </Button>
        </form>
      )}
      {hasHosts && <p className="subtle round-sentence">{say('Without days it begins tomorrow and takes as long as the hosts need.')}</p>}
      {trouble !== null && <Notice sentence={trouble} />}
      {plan !== null && (
        <PlanPreview
          plan={plan}
          view={view}
          busy={busy}
          onInvite={() =>
            attempt(async () => {
              await call('startRound', wishOf({ ...typed, name: plan.name, from: plan.from, to: plan.to }));
              onBegun();
            })
          }
          onClose={() => setPlan(null)}
        />
      )}
    </section>
  );
}

const wishOf = ({ name, from, to }: { readonly name: string; readonly from: string; readonly to: string }): RoundWish => ({
  ...(name.trim() === '' ? {} : { name: name.trim() }),
  ...(from === '' ? {} : { from: dateOnly(from) }),
  ...(to === '' ? {} : { to: dateOnly(to) }),
});

interface DayInputProps {
  readonly label: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}

function DayInput({ label, value, onDay }: DayInputProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input id={id} type="date" className="labelled-input" value={value} onChange={({ currentTarget }) => onDay(currentTarget.value)} />
      )}
    </Labelled>
  );
}
