import { Notice } from '../../ui/notice';
import type { SectionPartProps } from '../section/section-part';
import { GapRow } from './gap-row';
import { askRemediations, useAskingRemediations } from './remediations-now';
import { say, sayCount } from '../../ui/words/say';
import './remediation.css';

/** The gaps that have no action yet. */
export function RemediationPart({ view, learn }: SectionPartProps) {
  const { trouble } = useAskingRemediations(view.binder);
  const { gaps } = view.beside;
  return (
    <div className="remediation">
      {trouble !== null && <Notice tone="hint" sentence={trouble} onRetry={() => askRemediations(view.binder)} />}
      {gaps.length === 0 && view.records.length === 0 && (
        <p className="subtle">{say('No gap is known. Gaps come from the assessment and from risks that remain high.')}</p>
      )}
      {gaps.length > 0 && (
        <section aria-label={say('Gaps without an action')}>
          <h3>{sayCount(gaps.length, { one: '{count} gap has no action yet', other: '{count} gaps have no action yet' })}</h3>
          <ul className="gaps">
            {gaps.map((gap) => (
              <GapRow key={`${gap.gap}/${String(gap.year)}`} gap={gap} view={view} onPlanned={learn} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
