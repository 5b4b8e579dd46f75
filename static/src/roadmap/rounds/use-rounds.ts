import { useCallback, useState } from 'react';
import type { Calendar, RoundSettings } from '../../../../src/roadmap/rules/rounds/round-record';
import type { Invitation } from '../../../../src/roadmap/rules/rounds/invitation';
import type { RoundsView } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useAsked } from '../../ui/use-asked';
import { useLatest } from '../../ui/use-latest';
import { useReturn } from '../../ui/use-return';

const open = () => call('openRounds', {});

export interface RoundsHand {
  /** Null until the first answer. */
  readonly view: RoundsView | null;
  readonly trouble: string | null;
  readonly reload: () => void;
  readonly learnInvitation: (invitation: Invitation, taken: Calendar['taken']) => void;
  readonly learnSettings: (settings: Pick<RoundSettings, 'hosts' | 'reminders'>) => void;
  /** The client whose change is under way. */
  readonly busy: string | null;
  /** What the last change of a client was refused with. */
  readonly refused: { readonly client: string; readonly sentence: string } | null;
  /** Does something for a client; what it is refused with is shown with the client. */
  readonly attempt: (client: string, act: () => Promise<void>) => Promise<boolean>;
  /** Changes something about a client and takes in what came of it. */
  readonly change: (
    client: string,
    act: () => Promise<{ readonly invitation: Invitation; readonly taken: Calendar['taken'] }>,
  ) => Promise<boolean>;
}

/** The page of rounds, kept up with what is changed on it. */
export function useRounds(): RoundsHand {
  const { value: view, trouble, act } = useAsked(open);
  const [busy, setBusy] = useState<string | null>(null);
  const [refused, setRefused] = useState<RoundsHand['refused']>(null);
  const reload = useCallback(() => act(open), [act]);
  useReturn(reload); // clients answer elsewhere
  const latest = useLatest(view);
  const replace = useCallback(
    (change: (known: RoundsView) => RoundsView) => {
      const known = latest.current;
      if (known) act(() => Promise.resolve(change(known)));
    },
    [act, latest],
  );
  const learnInvitation = useCallback(
    (invitation: Invitation, taken: Calendar['taken']) =>
      replace((known) => ({
        ...known,
        taken,
        clients: known.clients.map((client) => (client.id === invitation.client ? { ...client, invitation } : client)),
      })),
    [replace],
  );
  const attempt: RoundsHand['attempt'] = async (client, ask) => {
    setBusy(client);
    setRefused(null);
    try {
      await ask();
      return true;
    } catch (thrown) {
      setRefused({ client, sentence: sentenceOf(thrown) });
      return false;
    } finally {
      setBusy(null);
    }
  };
  const change: RoundsHand['change'] = (client, ask) =>
    attempt(client, async () => {
      const { invitation, taken } = await ask();
      learnInvitation(invitation, taken);
    });
  const learnSettings = useCallback(
    (settings: Pick<RoundSettings, 'hosts' | 'reminders'>) => {
      replace((known) => ({ ...known, settings }));
      reload();
    },
    [replace, reload],
  );
  return { view, trouble, reload, learnInvitation, learnSettings, busy, refused, attempt, change };
}
