import type { SectionStanding } from '../../../../src/hipaa/rules/section-view';
import { drafts } from '../../ui/drafts';
import { openWikiPage } from '../../ui/open-wiki-page';
import { Mark } from '../mark';
import { wantedRecord } from '../wanted-record';
import { said, say } from '../../ui/words/say';

interface SectionGapsProps {
  readonly standing: SectionStanding;
  readonly spaceKey: string;
}

/** What is wrong in a section; each line leads to its page, with the record open that is to be put right. */
export function SectionGaps({ standing: { section, page, verdict }, spaceKey }: SectionGapsProps) {
  const reasons = verdict?.reasons ?? [];
  const go = (record: string | null): void => {
    if (page === null) return;
    if (record === null) drafts.drop(wantedRecord);
    else drafts.keep(wantedRecord, record);
    openWikiPage(spaceKey, page);
  };
  return (
    <section className="section-gaps" aria-label={said(section.title)}>
      {reasons.length === 0 && (
        <p className="subtle">{section.owner === 'client' ? say('The client answers for this section.') : say('Nothing is wrong here.')}</p>
      )}
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.record ?? ''}/${reason.sentence}`}>
            <Mark tone={reason.tone} />{' '}
            <button type="button" className="link" disabled={page === null} onClick={() => go(reason.record)}>
              {say(reason.sentence)}
            </button>
          </li>
        ))}
      </ul>
      {page === null ? (
        <span className="subtle">{say('Its page is not made yet.')}</span>
      ) : (
        <button type="button" className="link" onClick={() => go(null)}>
          {say('Open {title}', { title: said(section.title) })}
        </button>
      )}
    </section>
  );
}
