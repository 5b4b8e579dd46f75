import { dayInWords } from '../day-in-words';
import type { CoverView, SectionStanding } from '../../../../src/hipaa/rules/section-view';
import { openWikiPage } from '../../ui/open-wiki-page';
import { Notice } from '../../ui/notice';
import { Mark } from '../mark';
import { said, say } from '../../ui/words/say';
import '../../ui/rows-table.css';

/** How every section of the binder stands, each leading to its page. */
export function Cover({ view: { sections, spaceKey, teamGap } }: { readonly view: CoverView }) {
  return (
    <section className="binder-section" aria-label={say('How the binder stands')}>
      {teamGap !== null && <Notice tone="hint" sentence={say('{teamGap} Set it again on the page HIPAA binders.', { teamGap })} />}
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('Section')}</th>
            <th scope="col">{say('How it stands')}</th>
            <th scope="col">{say('Next review')}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map((standing) => (
            <Row key={standing.section.id} standing={standing} spaceKey={spaceKey} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ standing: { section, page, verdict, care }, spaceKey }: { readonly standing: SectionStanding; readonly spaceKey: string }) {
  const [first] = verdict?.reasons ?? [];
  return (
    <tr className="rows-row">
      <th scope="row">
        {page === null ? (
          said(section.title)
        ) : (
          <button type="button" className="link" onClick={() => openWikiPage(spaceKey, page)}>
            {said(section.title)}
          </button>
        )}
      </th>
      <td data-label={say('How it stands')}>
        {verdict !== undefined && <Mark tone={verdict.tone} />} {verdict?.share !== undefined && `${String(verdict.share)} % `}
        {first?.sentence ?? (section.owner === 'client' ? say('The client answers for it.') : say('In order.'))}
      </td>
      <td data-label={say('Next review')}>
        {care.nextReview === undefined ? <span className="subtle">{say('not set')}</span> : dayInWords(care.nextReview)}
      </td>
    </tr>
  );
}
