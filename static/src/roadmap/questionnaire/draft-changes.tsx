import Button from '@atlaskit/button/new';
import { questionnaireProblem } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import { isSame, questionnaireChanges, type QuestionnaireChanges } from '../../../../src/roadmap/rules/questionnaire/questionnaire-changes';
import type { QuestionnaireHand } from './use-questionnaire';
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

/** What the draft changes, what differs from the shipped questions, and the buttons that publish or give up. */
export function DraftChanges({ hand: { opened, shown, unsaved, busy, undo, publish, discard } }: { readonly hand: QuestionnaireHand }) {
  if (opened === null || shown === null) return null;
  const changes = questionnaireChanges(opened.newest, shown);
  const fromShipped = questionnaireChanges(opened.shipped, shown);
  const problem = questionnaireProblem(shown);
  const isDraft = unsaved || opened.draft !== null;
  return (
    <section className="questionnaire-draft" aria-label={say('Draft')}>
      {isDraft && (
        <>
          <p role="status">
            {isSame(changes)
              ? say('The draft says the same as the version in use.')
              : say('Draft of version {version}: {changes}.', {
                  version: String(opened.newest.version + 1),
                  changes: inWords(changes),
                })}{' '}
            <span className="subtle">{unsaved ? say('Saving…') : say('Saved.')}</span>
          </p>
          {undo && (
            <p>
              {rich('Removed “{what}”. {link}', {
                what: undo.what,
                link: (
                  <button type="button" className="link" onClick={undo.back}>
                    {say('Undo')}
                  </button>
                ),
              })}
            </p>
          )}
          {problem !== undefined && <p className="questionnaire-problem">{problem}</p>}
          <div className="questionnaire-row">
            <Button appearance="primary" isDisabled={busy || unsaved || problem !== undefined || isSame(changes)} onClick={publish}>
              {say('Publish as version {version}', { version: opened.newest.version + 1 })}
            </Button>
            <Button appearance="subtle" isDisabled={busy} onClick={discard}>
              {say('Discard the draft')}
            </Button>
          </div>
        </>
      )}
      {!isSame(fromShipped) && (
        <details className="subtle">
          <summary>{say('Against the questions that came with Rounds: {fromShipped}', { fromShipped: inWords(fromShipped) })}</summary>
          <ul>
            {fromShipped.added.map(({ id, text }) => (
              <li key={id}>{say('Added: {text}', { text })}</li>
            ))}
            {fromShipped.changed.map(({ id, text }) => (
              <li key={id}>{say('Changed: {text}', { text })}</li>
            ))}
            {fromShipped.removed.map(({ id, text }) => (
              <li key={id}>{say('Removed: {text}', { text })}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** `1 question added, 2 changed, 1 moved`. */
function inWords({ added, removed, changed, moved, sections }: QuestionnaireChanges): string {
  const counted = [
    [added.length, 'added'],
    [changed.length, 'changed'],
    [removed.length, 'removed'],
    [moved, 'moved'],
  ] as const;
  const questions = counted.filter(([count]) => count > 0).map(([count, what]) => `${String(count)} ${what}`);
  const all = [
    ...(questions.length > 0 ? [say('questions {questions}', { questions: questions.join(', ') })] : []),
    ...(sections.length > 0 ? [say('sections changed {sections}', { sections: String(sections.length) })] : []),
  ];
  return all.length === 0 ? say('nothing differs') : all.join('; ');
}
