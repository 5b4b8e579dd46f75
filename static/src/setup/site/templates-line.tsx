import Button from '@atlaskit/button/new';
import { OffersFound } from '../../roadmap/list/template-offers';
import { openSpaces, useTemplateOffers } from '../../roadmap/list/use-template-offers';
import { Notice } from '../../ui/notice';
import { say } from '../../ui/words/say';
import { StateMark } from './state-mark';

/** The line about Confluence's templates. Each client's space is a call, so they are looked at once somebody asks. */
export function TemplatesLine() {
  const offers = useTemplateOffers();
  const { spaces, busy, trouble, progress, look } = offers;
  return (
    <li className="set-up-line" aria-label={say('Templates in Confluence')}>
      {spaces === null ? <span /> : <StateMark state={openSpaces(spaces) === 0 && spaces.length > 0 ? 'exists' : 'missing'} />}
      <div className="set-up-words">
        <h3>{say('Templates in Confluence')}</h3>
        {trouble !== null && <Notice sentence={trouble} onRetry={() => void look()} />}
        {spaces === null && <p>{say('“Create from template” in Confluence can offer “Roadmap meeting” in your clients’ spaces.')}</p>}
        {progress !== null && (
          <p className="subtle" role="status">
            {say('{done} of {spaces} spaces…', { done: String(progress.done), spaces: String(progress.of) })}
          </p>
        )}
        {spaces !== null && <OffersFound spaces={spaces} offers={offers} />}
      </div>
      <div className="set-up-act">
        {spaces === null && (
          <Button spacing="compact" isDisabled={busy} onClick={() => void look()}>
            {busy ? say('Looking…') : say('See where it does')}
          </Button>
        )}
      </div>
    </li>
  );
}
