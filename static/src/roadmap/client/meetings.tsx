import type { ClientRoadmap } from '../../../../src/roadmap/rules/client/client-roadmap';
import { openWikiPage } from '../../ui/open-wiki-page';
import { Facts } from '../../ui/part';
import { useSurface } from '../../ui/surface';
import { say } from '../../ui/words/say';

/** When the client is met next, and was last. */
export function Meetings({ known: { open, nextOn, last } }: { readonly known: ClientRoadmap }) {
  const { locale } = useSurface();
  const day = (date: string): string =>
    new Date(`${date}T12:00:00Z`).toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const page = (meeting: NonNullable<ClientRoadmap['last']>, words: string) => (
    <button type="button" className="link" onClick={() => openWikiPage(meeting.spaceKey, meeting.page)}>
      {day(meeting.heldOn)}
      {words}
    </button>
  );
  return (
    <Facts
      facts={[
        [
          say('Next meeting'),
          open ? page(open, say(', begun')) : nextOn ? day(nextOn) : <span className="subtle">{say('no day set')}</span>,
        ],
        [say('Last meeting'), last ? page(last, '') : <span className="subtle">{say('none yet')}</span>],
      ]}
    />
  );
}
