import { rowsOf, type Stored } from '../../platform/store/rows';
import { releasesKnown, type KnownRelease, type ReleaseChanges } from '../rules/campaign/release-book';
import { shippedReleases } from './shipped-releases';

export interface KeptReleases {
  readonly changes: ReleaseChanges;
}

/** What the firm has one of. */
export const releaseRows = rowsOf<KeptReleases>('firm');
export const releasesKey = 'end-of-life';

/** Where the changes lie, for whoever reads them together with other rows, and how they are read there. */
export const releasesPlace = { entity: 'firm', key: releasesKey };
export const releasesIn = async (row: Stored<unknown> | undefined): Promise<readonly KnownRelease[]> =>
  releasesKnown(await shippedReleases(), (row as Stored<KeptReleases> | undefined)?.value.changes ?? {});

/** Every release that is known, with the changes of managers; one call. */
export const knownReleases = async (): Promise<readonly KnownRelease[]> => releasesIn(await releaseRows.get(releasesKey));
