import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { QuoteResult } from './quote-result';
import { useQuote } from './use-quote';
import { say } from '../../ui/words/say';
import './team-quote.css';

/** What such work took the last times, for quoting. */
export function TeamQuote() {
  const { found, trouble, asking, ask } = useQuote();
  const [about, setAbout] = useState('');
  return (
    <div className="team-quote">
      <form
        className="team-quote-form"
        onSubmit={(event) => {
          event.preventDefault();
          ask(about);
        }}
      >
        <Labelled label={say('What is the work about? A few words, or a ticket’s key')}>
          {(id) => (
            <input
              id={id}
              className="labelled-input"
              maxLength={255}
              placeholder={say('replace firewall')}
              value={about}
              onChange={({ currentTarget }) => setAbout(currentTarget.value)}
            />
          )}
        </Labelled>
        <Button type="submit" appearance="primary" isDisabled={asking || about.trim() === ''}>
          {say('Find similar work')}
        </Button>
      </form>
      {trouble !== null && <Notice sentence={trouble} />}
      {found === null && trouble === null && (
        <p className="team-empty">
          {say('Finished tickets with similar summaries show what such work really took, so that a quote does not rest on memory.')}
        </p>
      )}
      {found !== null && <QuoteResult key={`${found.words.join(' ')} ${found.type ?? ''}`} found={found} />}
    </div>
  );
}
