import { useCallback, useState } from 'react';
import Button from '@atlaskit/button/new';
import { carriedOn, isBehind, type Action, type TicketState } from '../../../../src/roadmap/rules/meeting/action';
import { actionsShown } from '../../../../src/roadmap/rules/meeting/review-agenda';
import { call } from '../../ui/call';
import { leftOpen } from '../../ui/left-open';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useAsked } from '../../ui/use-asked';
import { useSurface } from '../../ui/surface';
import { actionDraft, ActionForm } from './action-form';
import { ActionRows } from './action-rows';
import { Complaints } from './complaints';
import type { PartProps } from './meeting-head';
import { say, sayCount } from '../../ui/words/say';
import '../../ui/rows-table.css';

/** What was agreed here and what is still open from before, each with its ticket. */
export function ActionsPart({ review, learn }: PartProps) {
  const { wikiPage } = useSurface();
  const actions = actionsShown(review);
  const states = useTicketStates([...actions, ...review.standing.actions.filter(({ kind }) => kind === 'complaint')]);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isOpen = review.mayChange && review.finishedAt === null;
  const [editing, setEditing] = useState<Action | 'new' | null>(() =>
    isOpen ? leftOpen(['new' as const, ...actions], (action) => actionDraft(review.client.id, action)) : null,
  );
  const here = actions.filter(({ meeting }) => meeting === wikiPage);
  const before = carriedOn(actions, states).filter(({ meeting }) => meeting !== wikiPage);
  const toMake = [...here, ...before].filter((action) => action.ticket.state !== 'created' || isBehind(action));
  const client = review.client.id;
  const make = (ids: readonly string[]): void => {
    setBusy(true);
    call('makeActionTickets', { client, ids: ids.slice(0, 50) })
      .then(({ standing, standingVersion, waiting }) => {
        learn({ standing, standingVersion });
        setSaid(waiting > 0 ? say('Jira has not said yet what became of some tickets. Try again in two minutes.') : null);
      })
      .catch((thrown: unknown) => setSaid(sentenceOf(thrown)))
      .finally(() => setBusy(false));
  };
  const remove = (id: string): void => {
    call('removeAction', { client, id }).then(
      ({ standing, standingVersion }) => learn({ standing, standingVersion }),
      (thrown: unknown) => setSaid(sentenceOf(thrown)),
    );
  };
  const rows = { states, mayChange: isOpen, onEdit: setEditing, onRemove: remove };
  return (
    <div className="review-plan">
      {said !== null && <Notice tone="hint" sentence={said} onDismiss={() => setSaid(null)} />}
      <section aria-label={say('Agreed in this meeting')}>
        <h3>{say('Agreed in this meeting')}</h3>
        <ActionRows actions={here} empty={say('Nothing is agreed yet.')} {...rows} />
      </section>
      {before.length > 0 && (
        <section aria-label={say('Open from earlier meetings')}>
          <h3>{say('Open from earlier meetings')}</h3>
          <ActionRows actions={before} empty="" {...rows} />
        </section>
      )}
      {editing !== null && (
        <ActionForm action={editing === 'new' ? null : editing} review={review} learn={learn} onClose={() => setEditing(null)} />
      )}
      {review.mayChange && editing === null && (
        <div className="review-buttons">
          {isOpen && <Button onClick={() => setEditing('new')}>{say('Add an action item')}</Button>}
          {toMake.length > 0 && (
            <Button appearance="primary" isDisabled={busy} onClick={() => make(toMake.map(({ id }) => id))}>
              {toMake.every(isBehind)
                ? say('Bring the tickets up to date')
                : sayCount(toMake.length, { one: 'Make its ticket', other: 'Make the {count} tickets' })}
            </Button>
          )}
        </div>
      )}
      <Complaints review={review} learn={learn} states={states} onMake={(id) => make([id])} />
    </div>
  );
}

/** How far the tickets are, as Jira shows them to the person who looks; none as long as nobody knows. */
function useTicketStates(actions: readonly Action[]): readonly TicketState[] {
  const ids = actions.flatMap(({ ticket }) => (ticket.state === 'created' ? [ticket.id] : [])).slice(-100);
  const wanted = ids.join(' ');
  const ask = useCallback(async (): Promise<readonly TicketState[]> => {
    if (wanted === '') return [];
    return (await call('openTicketStates', { ids: wanted.split(' ') })).states;
  }, [wanted]);
  return useAsked(ask).value ?? [];
}
