import { useId } from 'react';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { dayWords } from './day-words';
import type { FillGap } from './use-fill-gap';
import { say } from '../../ui/words/say';

/** The tickets of the day, the likeliest first, and room for any other. */
export function FillOffers({ fill: { offers, trouble, again, draft, change, choose } }: { readonly fill: FillGap }) {
  const group = useId();
  const offered = offers?.some(({ ticket }) => ticket.id === draft.ticket?.id) ?? false;
  return (
    <div className="fill-offers">
      {trouble !== null && <Notice sentence={trouble} onRetry={again} />}
      {offers === null && <Skeleton lines={3} label={say('Asking Jira what you did that day')} />}
      {offers !== null && offers.length > 0 && (
        <fieldset>
          <legend>{say('What Jira knows of your day')}</legend>
          {offers.map((offer) => (
            <label key={offer.ticket.id} className="fill-offer">
              <input type="radio" name={group} checked={draft.ticket?.id === offer.ticket.id} onChange={() => choose(offer)} />
              <span>
                <strong>{offer.ticket.key}</strong> {offer.ticket.summary} <span className="subtle">{dayWords.because(offer)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {offers?.length === 0 && trouble === null && (
        <p className="subtle">{say('Jira knows of no ticket that you viewed, commented, changed or logged time on that day.')}</p>
      )}
      <Labelled label={offers?.length === 0 ? say('Ticket') : say('Another ticket')}>
        {(id) => (
          <input
            id={id}
            className="labelled-input fill-offers-other"
            placeholder={say('HD-12')}
            autoComplete="off"
            value={offered ? '' : (draft.ticket?.key ?? '')}
            onChange={({ currentTarget: { value } }) => {
              const key = value.trim().toUpperCase();
              change({ ticket: key === '' ? null : { id: key, key, summary: '' } });
            }}
          />
        )}
      </Labelled>
    </div>
  );
}
