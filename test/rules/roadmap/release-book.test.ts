import { dateOnly, instant } from '../../../src/platform/rules/units';
import type { Release } from '../../../src/roadmap/rules/campaign/end-of-life';
import {
  addedRelease,
  releaseProblem,
  releasesKnown,
  withVersion,
  type ReleaseDraft,
} from '../../../src/roadmap/rules/campaign/release-book';

const server: Release = {
  product: 'windows-server',
  title: 'Microsoft Windows Server',
  cycle: '2016',
  label: '2016',
  supportEnds: dateOnly('2027-01-12'),
  extendedEnds: null,
};
const moved: Release = { ...server, supportEnds: dateOnly('2027-02-09') };
const version = (release: Release | null) => ({ at: instant('2026-11-20T15:00:00.000Z'), by: 'grace', release });
const draft: ReleaseDraft = { title: 'Dentrix', label: 'G7.3', supportEnds: dateOnly('2027-06-30'), extendedEnds: null };

describe('releasesKnown', () => {
  it('practice 102: takes a correction before what came with the app, and keeps both', () => {
    const changes = withVersion({}, 'windows-server/2016', version(moved));
    expect(releasesKnown([server], changes)).toEqual([{ ...moved, origin: 'corrected', versions: [version(moved)], shipped: server }]);
  });

  it('is as shipped again once the correction is taken back, its versions kept', () => {
    const changes = withVersion(withVersion({}, 'windows-server/2016', version(moved)), 'windows-server/2016', version(null));
    expect(releasesKnown([server], changes)).toEqual([
      { ...server, origin: 'shipped', versions: [version(null), version(moved)], shipped: server },
    ]);
  });

  it('has what was added, until it is taken back', () => {
    const added = addedRelease(draft, [server]);
    const changes = withVersion({}, 'dentrix/g7.3', version(added));
    expect(releasesKnown([server], changes)).toMatchObject([{ origin: 'shipped' }, { ...added, origin: 'added', shipped: null }]);
    expect(releasesKnown([server], withVersion(changes, 'dentrix/g7.3', version(null)))).toHaveLength(1);
  });
});

describe('addedRelease', () => {
  it('is of the product of that title, whatever its case, or of a new one', () => {
    expect(addedRelease({ ...draft, title: 'microsoft windows server', label: 'vNext' }, [server])).toMatchObject({
      product: 'windows-server',
      title: 'Microsoft Windows Server',
      cycle: 'vnext',
    });
    expect(addedRelease(draft, [server])).toMatchObject({ product: 'dentrix', cycle: 'g7.3' });
  });
});

describe('releaseProblem', () => {
  it.each([
    { change: {}, problem: undefined },
    { change: { title: ' ' }, problem: 'Name the product.' },
    { change: { label: '' }, problem: 'Name the version.' },
    { change: { label: '–' }, problem: 'Names need a letter or a digit.' },
    { change: { extendedEnds: dateOnly('2027-06-30') }, problem: 'Paid updates end after support does, or leave that date empty.' },
  ])('says $problem', ({ change, problem }) => expect(releaseProblem({ ...draft, ...change })).toBe(problem));
});
