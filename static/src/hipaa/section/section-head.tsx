import { dayInWords } from '../../../../src/hipaa/rules/in-words';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { Mark, toneWords } from '../mark';

/** How the section stands, who looks after it, and what wants attention, gaps first. */
export function SectionHead({ view: { section, verdict, care } }: { readonly view: SectionView }) {
  const { tone, share, reasons } = verdict;
  return (
    <header className="section-head">
      <p className="section-standing">
        <Mark tone={tone} />
        <strong>{share === undefined ? capitalised(toneWords(tone)) : `${String(share)} %`}</strong>
        <span className="subtle">
          {section.owner === 'client' ? 'The client answers for this section; it does not count in our score. ' : ''}
          {care.owner === undefined ? 'No owner is named. ' : `Owner: ${care.owner}. `}
          {care.reviewedOn === undefined ? 'Never reviewed as a whole.' : `Reviewed ${dayInWords(care.reviewedOn)}`}
          {care.nextReview === undefined ? '' : `, next by ${dayInWords(care.nextReview)}.`}
        </span>
      </p>
      {reasons.length > 0 && (
        <ul className="section-reasons">
          {reasons.slice(0, 5).map((reason) => (
            <li key={`${reason.record ?? ''}/${reason.sentence}`}>
              <Mark tone={reason.tone} /> {reason.sentence}
            </li>
          ))}
          {reasons.length > 5 && <li className="subtle">and {reasons.length - 5} more below</li>}
        </ul>
      )}
    </header>
  );
}

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
