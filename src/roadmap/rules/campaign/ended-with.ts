import { releaseName, type Release } from './end-of-life';
import type { Device } from '../equipment/equipment';

/** What else runs on these devices and is not supported any more when the release ends. */
export function endedWith(release: Release, devices: readonly Device[], releases: readonly Release[]): readonly Release[] {
  const { supportEnds } = release;
  const running = new Set(devices.flatMap(({ runs }) => runs));
  running.delete(releaseName(release));
  return supportEnds === null
    ? []
    : releases.filter((other) => running.has(releaseName(other)) && other.supportEnds !== null && other.supportEnds <= supportEnds);
}
