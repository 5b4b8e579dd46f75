import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { dayInWords } from '../../../ui/words/day-in-words';
import type { CampaignClient } from '../../../../../src/roadmap/rules/campaign/campaign-client';
import { greeting, letterFor, nextSteps } from '../../../../../src/roadmap/rules/campaign/letter-page';
import { call } from '../../../ui/call';
import { InlineForm } from '../../../ui/inline-form';
import { Labelled } from '../../../ui/labelled';
import { openWikiPage } from '../../../ui/open-wiki-page';
import { sentenceOf } from '../../../ui/sentence-of';
import { useDraft } from '../../../ui/use-draft';
import type { Of } from './facts-part';
import { say } from '../../../ui/words/say';

interface LetterPartProps {
  readonly of: Of;
  readonly opened: CampaignClient;
  readonly onSaved: () => Promise<void>;
}

const keptWords = {
  titleTaken: say('Pages of that title are there already, and not ours. Rename one of them, then write the letter again.'),
  changedByHand: say('Somebody changed the letter on its page by hand, so that text stays as it is.'),
  deleted: say('The page of the letter was deleted. Restore it, then write the letter again.'),
} as const;

/** The letter as the client gets it, on paper or as a page of its space. */
export function LetterPart({ of, opened, onSaved }: LetterPartProps) {
  const [said, setSaid] = useState<string | null>(null);
  const [page, setPage] = useState<{ readonly space: string; readonly id: string } | null>(null);
  const [listing, setListing] = useState(false);
  const write = async (): Promise<void> => {
    try {
      const answer = await call('writeLetter', of);
      setSaid(answer.outcome === 'written' ? say('The letter is on its page.') : keptWords[answer.because]);
      setPage(answer.page === null ? null : { space: answer.space, id: answer.page });
    } catch (thrown) {
      setSaid(sentenceOf(thrown));
    }
  };
  if (opened.devices.length === 0) {
    return (
      <section aria-label={say('Letter')}>
        <h3>{say('Letter')}</h3>
        <p className="subtle">{say('No device is affected any more, so there is nothing to write about.')}</p>
      </section>
    );
  }
  return (
    <section aria-label={say('Letter')}>
      <h3 className="not-printed">{say('Letter')}</h3>
      <div className="campaign-buttons not-printed">
        <Button onClick={() => void write()}>{say('Put it on a page of the client’s space')}</Button>
        <Button onClick={() => window.print()}>{say('Print')}</Button>
        <Button appearance="subtle" onClick={() => setListing(!listing)}>
          {say('Applications')}
        </Button>
      </div>
      {said !== null && (
        <p className="campaign-moved not-printed" role="status">
          {said}{' '}
          {page !== null && (
            <button type="button" className="link" onClick={() => openWikiPage(page.space, page.id)}>
              {say('Open the page')}
            </button>
          )}
        </p>
      )}
      {listing && <Applications of={of} opened={opened} onSaved={onSaved} onClose={() => setListing(false)} />}
      <Letter opened={opened} />
    </section>
  );
}

function Letter({ opened }: Pick<LetterPartProps, 'opened'>) {
  const [benefits = '', ...rest] = letterFor(opened);
  return (
    <article className="campaign-letter" aria-label={say('The letter')}>
      <p>{dayInWords(opened.today)}</p>
      <p>{greeting(opened)}</p>
      <h4>{say('What gets better')}</h4>
      <p>{benefits}</p>
      <h4>{say('What ends, and what it concerns')}</h4>
      {rest.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <h4>{say('What comes next')}</h4>
      <ul>
        {nextSteps.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </article>
  );
}

function Applications({ of, opened, onSaved, onClose }: LetterPartProps & { readonly onClose: () => void }) {
  const { fields, change, drop } = useDraft(`campaign-apps/${of.release}/${of.client}`, () => ({
    list: opened.step.applications.join('\n'),
  }));
  const applications = fields.list
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return (
    <InlineForm
      label={say('Applications that are not supported any more')}
      save={say('Save')}
      check={() => (applications.length > 30 ? say('At most 30 applications fit here.') : null)}
      onSave={async () => {
        await call('moveInCampaign', { ...of, change: { applications } });
        await onSaved();
      }}
      onClose={() => {
        drop();
        onClose();
      }}
    >
      <Labelled label={say('Applications that will not be supported any more, one on each line')}>
        {(id) => (
          <textarea
            id={id}
            rows={4}
            className="campaign-text"
            value={fields.list}
            onChange={({ currentTarget }) => change({ list: currentTarget.value })}
          />
        )}
      </Labelled>
      {opened.ended.length > 0 && <p className="subtle">{say('From the equipment: {ended}.', { ended: opened.ended.join(', ') })}</p>}
    </InlineForm>
  );
}
