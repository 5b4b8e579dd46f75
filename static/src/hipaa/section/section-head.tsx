import { useState } from 'react';
import { bylineOf } from '../../../../src/hipaa/rules/care-words';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { Mark, toneWords } from '../mark';
import { CareForm } from './care-form';
import { said, say } from '../../ui/words/say';

interface SectionHeadProps {
  readonly view: SectionView;
  readonly onCare: (care: SectionView['care']) => void;
}

/** How the section stands as a whole, and who looks after it. */
export function SectionHead({ view, onCare }: SectionHeadProps) {
  const [caring, setCaring] = useState(false);
  const { section, verdict, care, mayChange } = view;
  const { tone, share, shareOf } = verdict;
  const reviewed = bylineOf(care);
  return (
    <header className="section-head">
      <p className="section-standing">
        <Mark tone={tone} />
        <strong>
          {share === undefined
            ? capitalised(toneWords(tone))
            : section.id === 'training'
              ? say('{share} % trained', { share })
              : `${String(share)} %`}
        </strong>
        <span className="subtle">
          {shareOf === undefined ? '' : trainedOf(shareOf)}
          {section.owner === 'client' ? say('The client answers for this section; it does not count in our score. ') : ''}
          {care.owner === undefined ? say('No owner is named. ') : say('Owner: {owner}. ', { owner: care.owner })}
          {reviewed === undefined ? say('Never reviewed as a whole') : said(reviewed)}.
        </span>
        {mayChange && !caring && (
          <button type="button" className="link not-printed" onClick={() => setCaring(true)}>
            {say('Owner and review')}
          </button>
        )}
      </p>
      {caring && <CareForm view={view} onCare={onCare} onClose={() => setCaring(false)} />}
    </header>
  );
}

function trainedOf(share: string): string {
  const [trained = '', staff = ''] = share.split(' of ');
  return say('{trained} of {staff}. ', { trained, staff });
}

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
