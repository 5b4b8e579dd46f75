import Button from '@atlaskit/button/new';
import { questionnaireProblem } from '../../../../src/roadmap/rules/questionnaire/questionnaire';
import { isSame, questionnaireChanges, type QuestionnaireChanges } from '../../../../src/roadmap/rules/questionnaire/questionnaire-changes';
import type { QuestionnaireHand } from './use-questionnaire';

/** What the draft changes, what differs from the shipped questions, and the buttons that publish or give up. */
export function DraftChanges({ hand: { opened, shown, unsaved, busy, undo, publish, discard } }: { readonly hand: QuestionnaireHand }) {
  if (opened === null || shown === null) return null;
  const changes = questionnaireChanges(opened.newest, shown);
  const fromShipped = questionnaireChanges(opened.shipped, shown);
  const problem = questionnaireProblem(shown);
  const isDraft = unsaved || opened.draft !== null;
  return (
    <section className="questionnaire-draft" aria-label="Draft">
      {isDraft && (
        <>
          <p role="status">
            {isSame(changes)
              ? 'The draft says the same as the version in use.'
              : `Draft of version ${String(opened.newest.version + 1)}: ${inWords(changes)}.`}{' '}
            <span className="subtle">{unsaved ? 'Saving…' : 'Saved.'}</span>
          </p>
          {undo && (
            <p>
              Removed “{undo.what}”.{' '}
              <button type="button" className="link" onClick={undo.back}>
                Undo
              </button>
            </p>
          )}
          {problem !== undefined && <p className="questionnaire-problem">{problem}</p>}
          <div className="questionnaire-row">
            <Button appearance="primary" isDisabled={busy || unsaved || problem !== undefined || isSame(changes)} onClick={publish}>
              Publish as version {opened.newest.version + 1}
            </Button>
            <Button appearance="subtle" isDisabled={busy} onClick={discard}>
              Discard the draft
            </Button>
          </div>
        </>
      )}
      {!isSame(fromShipped) && (
        <details className="subtle">
          <summary>Against the questions that came with Rounds: {inWords(fromShipped)}</summary>
          <ul>
            {fromShipped.added.map(({ id, text }) => (
              <li key={id}>Added: {text}</li>
            ))}
            {fromShipped.changed.map(({ id, text }) => (
              <li key={id}>Changed: {text}</li>
            ))}
            {fromShipped.removed.map(({ id, text }) => (
              <li key={id}>Removed: {text}</li>
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
    ...(questions.length > 0 ? [`questions ${questions.join(', ')}`] : []),
    ...(sections.length > 0 ? [`sections changed ${String(sections.length)}`] : []),
  ];
  return all.length === 0 ? 'nothing differs' : all.join('; ');
}
