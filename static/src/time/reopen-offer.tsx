import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import { Notice } from '../ui/notice';
import { reopen, reopeningsOf, type Reopening } from '../ui/reopening';
import { say } from '../ui/words/say';

interface ReopenOfferProps {
  /** Id or key. */
  readonly ticket: string;
  /** Does again what was refused. */
  readonly onReopened: () => void;
}

/** Offers the ways in which the person may reopen a done ticket, by the names they have in the workflow. */
export function ReopenOffer({ ticket, onReopened }: ReopenOfferProps) {
  const [ways, setWays] = useState<readonly Reopening[]>([]);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    reopeningsOf(ticket).then(
      (found) => {
        if (!gone) setWays(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [ticket]);

  const take = async (way: Reopening): Promise<void> => {
    setBusy(true);
    const problem = await reopen(ticket, way).catch(() => say('Jira could not be reached. Check your connection and try again.'));
    setBusy(false);
    setWrong(problem);
    if (problem === null) onReopened();
  };
  return (
    <>
      <div className="reopen-offer">
        {ways.map((way) => (
          <Button key={way.id} spacing="compact" isDisabled={busy} onClick={() => void take(way)}>
            {say('{name} it and go on', { name: way.name })}
          </Button>
        ))}
      </div>
      {wrong !== null && <Notice sentence={wrong} />}
    </>
  );
}
