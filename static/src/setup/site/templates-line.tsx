import { useEffect } from 'react';
import { OffersFound } from '../../roadmap/list/template-offers';
import { openSpaces, useTemplateOffers } from '../../roadmap/list/use-template-offers';
import { Notice } from '../../ui/notice';
import { say } from '../../ui/words/say';
import { StateMark } from './state-mark';

/** The line about Confluence's templates; each client's space is looked at once the plan is shown. */
export function TemplatesLine() {
  const offers = useTemplateOffers();
  const { spaces, trouble, look } = offers;
  useEffect(() => void look(), []); // eslint-disable-line react-hooks/exhaustive-deps -- once
  return (
    <li className="set-up-line" aria-label={say('Templates in Confluence')}>
      {spaces === null ? <span /> : <StateMark state={openSpaces(spaces) === 0 && spaces.length > 0 ? 'exists' : 'missing'} />}
      <div className="set-up-words">
        <h3>{say('Templates in Confluence')}</h3>
        {trouble !== null && <Notice sentence={trouble} onRetry={() => void look()} />}
        {spaces === null && trouble === null && <p className="subtle">{say('Looking at your clients’ spaces…')}</p>}
        {spaces !== null && <OffersFound spaces={spaces} offers={offers} />}
      </div>
      <span />
    </li>
  );
}
