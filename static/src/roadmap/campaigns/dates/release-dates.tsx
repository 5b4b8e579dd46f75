import { useMemo, useState } from 'react';
import Button from '@atlaskit/button/new';
import { releaseName, releaseTitle } from '../../../../../src/roadmap/rules/campaign/end-of-life';
import type { KnownRelease } from '../../../../../src/roadmap/rules/campaign/release-book';
import { call } from '../../../ui/call';
import { Notice } from '../../../ui/notice';
import { Skeleton } from '../../../ui/skeleton';
import { useAsked } from '../../../ui/use-asked';
import { ReleaseForm } from './release-form';
import { ReleaseRow } from './release-row';
import { say } from '../../../ui/words/say';
import '../../../ui/rows-table.css';
import './release-dates.css';

const open = () => call('openReleases', {});

/** The dates on which products end, to be searched and corrected. */
export function ReleaseDates() {
  const { value, trouble, act } = useAsked(open);
  const [wanted, setWanted] = useState('');
  const [adding, setAdding] = useState(false);
  const found = useMemo(() => foundIn(value?.releases ?? [], wanted), [value, wanted]);
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={8} label={say('Opening the dates')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(open)} />
    );
  }
  const learn = (opened: typeof value): void => act(() => Promise.resolve(opened));
  return (
    <div className="release-dates">
      {trouble !== null && <Notice sentence={trouble} />}
      <div className="release-tools">
        <input
          type="search"
          className="labelled-input"
          aria-label={say('Search products')}
          placeholder={say('Search products')}
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <Button onClick={() => setAdding(true)}>{say('Add a product')}</Button>
      </div>
      {adding && (
        <ReleaseForm
          release={null}
          products={[...new Set(value.releases.map(({ title }) => title))]}
          onSave={async (release) => learn(await call('addRelease', { release }))}
          onClose={() => setAdding(false)}
        />
      )}
      {found.length === 0 ? (
        <p className="subtle">{say('No product is called that. Add it, with the day its support ends.')}</p>
      ) : (
        <ReleaseTable found={found} today={value.today} onChanged={learn} onTrouble={(ask) => act(ask)} />
      )}
      <p className="subtle">{say('Dates as endoflife.date has them (MIT licence), and as your managers corrected them.')}</p>
    </div>
  );
}

type Opened = Awaited<ReturnType<typeof open>>;

interface ReleaseTableProps {
  readonly found: readonly KnownRelease[];
  readonly today: Opened['today'];
  readonly onChanged: (opened: Opened) => void;
  readonly onTrouble: (ask: () => Promise<Opened>) => void;
}

function ReleaseTable({ found, today, onChanged, onTrouble }: ReleaseTableProps) {
  return (
    <table className="rows-table">
      <caption className="heard-only">{say('Products and when their support ends')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Product')}</th>
          <th scope="col">{say('Support ends')}</th>
          <th scope="col">{say('Left')}</th>
          <th scope="col">{say('Paid updates until')}</th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      {found.map((release) => (
        <ReleaseRow
          key={releaseName(release)}
          release={release}
          today={today}
          onCorrect={async (draft) => {
            const given = { name: releaseName(release), seen: release.versions.length, release: draft };
            onChanged(await call('correctRelease', given));
          }}
          onTakeBack={() => onTrouble(() => call('takeReleaseBack', { name: releaseName(release), seen: release.versions.length }))}
        />
      ))}
    </table>
  );
}

/** Every word that was typed must be found; what ends soonest is first, what ended last follows. */
function foundIn(releases: readonly KnownRelease[], wanted: string): readonly KnownRelease[] {
  const words = wanted.toLowerCase().split(/\s+/);
  return releases
    .filter((release) => words.every((word) => `${releaseTitle(release)} ${release.supportEnds ?? ''}`.toLowerCase().includes(word)))
    .sort((one, other) => (other.supportEnds ?? '9999').localeCompare(one.supportEnds ?? '9999'));
}
