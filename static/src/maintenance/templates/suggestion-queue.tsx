import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Suggestion } from '../../../../src/maintenance/rules/templates/suggestion';
import type { SuggestionShown } from '../../../../src/maintenance/templates/open-templates';
import { call } from '../../ui/call';
import { goToTicket } from '../../ui/go-to-ticket';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import type { TemplatesDesk, TemplatesView } from './use-templates';
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';
import './suggestion-queue.css';

interface SuggestionQueueProps {
  readonly view: TemplatesView;
  readonly learn: TemplatesDesk['learn'];
  readonly onOpen: (template: string) => void;
}

/** What technicians suggested on their tickets, oldest first, until somebody takes or declines it. */
export function SuggestionQueue({ view, learn, onOpen }: SuggestionQueueProps) {
  const { suggestions, masters } = view;
  const [taken, setTaken] = useState<Suggestion | null>(null);
  const nameOf = usePeople(suggestions.map(({ by }) => by));
  const decided = (suggestion: Suggestion): void => {
    setTaken(suggestion.state.is === 'taken' ? suggestion : null);
    learn((known) => ({ ...known, suggestions: known.suggestions.filter(({ id }) => id !== suggestion.id) }));
  };
  const nameOfTemplate = (template: string): string => masters.find((each) => each.template === template)?.name ?? template;
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">
        {say('Suggested changes')} {suggestions.length > 0 && <span className="numbers subtle">{suggestions.length}</span>}
      </h2>
      {taken !== null && (
        <p className="suggestion-taken" role="status">
          {rich('Taken: it stands beside its item in the draft of {nameOfTemplate}. {link}', {
            nameOfTemplate: nameOfTemplate(taken.template),
            link: (
              <button type="button" className="link" onClick={() => onOpen(taken.template)}>
                {say('Open the draft')}
              </button>
            ),
          })}
        </p>
      )}
      {suggestions.length === 0 && taken === null && (
        <p className="subtle">{say('Nothing waits. Technicians suggest changes from the checklist on their ticket.')}</p>
      )}
      <ul className="suggestion-queue">
        {suggestions.map((suggestion) => (
          <SuggestionRow
            key={suggestion.id}
            suggestion={suggestion}
            template={nameOfTemplate(suggestion.template)}
            who={nameOf(suggestion.by)}
            onDecided={decided}
          />
        ))}
      </ul>
    </section>
  );
}

interface SuggestionRowProps {
  readonly suggestion: SuggestionShown;
  readonly template: string;
  readonly who: string;
  readonly onDecided: (suggestion: Suggestion) => void;
}

function SuggestionRow({ suggestion, template, who, onDecided }: SuggestionRowProps) {
  const { id, itemTitle, text, ticket, at, version } = suggestion;
  const { dayAndTime } = useTimes();
  const [declining, setDeclining] = useState(false);
  const [why, setWhy] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = (): void => {
    call('takeSuggestion', { id }).then(
      (answer) => onDecided(answer.suggestion),
      (thrown: unknown) => setRefusal(sentenceOf(thrown)),
    );
  };
  return (
    <li className="suggestion">
      <p className="suggestion-about">{itemTitle === '' ? say('The whole checklist') : itemTitle}</p>
      <p className="suggestion-text">{text}</p>
      <p className="subtle">
        {rich('{who}, {at}, on {link}, {template} version {version}', {
          who,
          at: dayAndTime(at),
          link:
            ticket === null ? (
              say('a ticket that Jira hides from you')
            ) : (
              <button type="button" className="link" onClick={() => goToTicket(ticket.key)}>
                {ticket.key}
              </button>
            ),
          template,
          version,
        })}
      </p>
      {refusal !== null && <Notice sentence={refusal} onRetry={take} />}
      {declining ? (
        <InlineForm
          label={say('Decline the suggestion')}
          save={say('Decline')}
          check={() => (why.trim() === '' ? say('Say why, for who suggested it.') : null)}
          onSave={async () => onDecided((await call('declineSuggestion', { id, why })).suggestion)}
          onClose={() => setDeclining(false)}
        >
          <Labelled label={say('Why not? {who} reads it on the ticket.', { who })}>
            {(field) => (
              <textarea
                id={field}
                className="labelled-input"
                rows={2}
                maxLength={500}
                value={why}
                onChange={(event) => setWhy(event.currentTarget.value)}
              />
            )}
          </Labelled>
        </InlineForm>
      ) : (
        <div className="suggestion-actions">
          <Button spacing="compact" onClick={take}>
            {say('Take into the draft')}
          </Button>
          <Button spacing="compact" appearance="subtle" onClick={() => setDeclining(true)}>
            {say('Decline')}
          </Button>
        </div>
      )}
    </li>
  );
}
