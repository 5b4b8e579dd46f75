import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { dateOnly, type DateOnly } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { releaseName, releaseTitle, type Release } from '../rules/campaign/end-of-life';
import {
  addedRelease,
  releaseProblem,
  releasesKnown,
  withVersion,
  type KnownRelease,
  type ReleaseChanges,
  type ReleaseDraft,
} from '../rules/campaign/release-book';
import { knownReleases, releaseRows, releasesKey } from './release-store';
import { shippedReleases } from './shipped-releases';

export interface ReleasesOpened {
  readonly outcome: 'releases';
  readonly releases: readonly KnownRelease[];
  readonly today: DateOnly;
}

/** Every release with its dates and what was changed; one call. */
export const openReleases = async (): Promise<ReleasesOpened> => opened(await knownReleases());

/** Adds a release that did not come with the app; one of that name is corrected instead. */
export const addRelease = (asker: Asker, { release: draft }: { readonly release: ReleaseDraft }): Promise<ReleasesOpened> =>
  changeReleases(asker, draft, (known) => {
    const release = addedRelease(draft, known);
    if (known.some((other) => releaseName(other) === releaseName(release))) {
      throw new Refusal('badInput', `${releaseTitle(release)} is in the list already. Correct it there.`);
    }
    return { release, name: releaseName(release) };
  });

export interface Named {
  /** Name of the release: `windows/10-22h2`. */
  readonly name: string;
  /** How many versions of it the person has seen; one more by somebody else refuses. */
  readonly seen: number;
}

/** Corrects the dates or the words of a release; what it was stays in its versions. */
export const correctRelease = (
  asker: Asker,
  { name, seen, release: draft }: Named & { readonly release: ReleaseDraft },
): Promise<ReleasesOpened> =>
  changeReleases(asker, draft, (known) => {
    const { product, cycle } = releaseSeen(known, name, seen);
    return { name, release: { ...draft, product, cycle } };
  });

/** Takes corrections back: the release is again as it came with the app, or gone if it did not. */
export const takeReleaseBack = (asker: Asker, { name, seen }: Named): Promise<ReleasesOpened> =>
  changeReleases(asker, null, (known) => {
    releaseSeen(known, name, seen);
    return { name, release: null };
  });

function releaseSeen(known: readonly KnownRelease[], name: string, seen: number): KnownRelease {
  const release = known.find((other) => releaseName(other) === name);
  if (!release) throw new Refusal('notFound', 'This release is not in the list any more.');
  if (release.versions.length === seen) return release;
  throw new Refusal('changedMeanwhile', `Somebody else has changed ${releaseTitle(release)} meanwhile. Look at it again, please.`);
}

const tries = 4;

async function changeReleases(
  asker: Asker,
  draft: ReleaseDraft | null,
  change: (known: readonly KnownRelease[]) => { readonly name: string; readonly release: Release | null },
): Promise<ReleasesOpened> {
  const problem = draft && releaseProblem(draft);
  if (problem) throw new Refusal('badInput', problem);
  requireNoPatientData(draft?.title, draft?.label);
  const shipped = await shippedReleases();
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = await releaseRows.get(releasesKey);
    const before: ReleaseChanges = read?.value.changes ?? {};
    const { name, release } = change(releasesKnown(shipped, before));
    const changes = withVersion(before, name, { at: now(), by: asker.accountId, release });
    const outcome = await commit(read ? releaseRows.replace(read, { changes }) : releaseRows.insert(releasesKey, { changes }));
    if (outcome === 'committed') return opened(releasesKnown(shipped, changes));
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing these dates just now. Please try again.');
}

const opened = (releases: readonly KnownRelease[]): ReleasesOpened => ({
  outcome: 'releases',
  releases,
  today: dateOnly(now().slice(0, 10)),
});
