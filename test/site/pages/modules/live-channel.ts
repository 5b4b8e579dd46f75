import type { Screen } from '../../forge/bridge';
import { placeOf } from '../../forge/realtime';
import type { Face } from '../face';

/** What an open page may listen to. It gets it sealed, so it can neither listen elsewhere nor as somebody else. */
export type LiveChannel =
  | { readonly kind: 'issue'; readonly person: string; readonly issueId: string }
  | { readonly kind: 'issues'; readonly person: string }
  | { readonly kind: 'realtime'; readonly person: string; readonly screen: Screen; readonly name: string; readonly isGlobal: boolean };

/** The feed's name of a channel. */
export function feedNameOf(channel: LiveChannel): string {
  if (channel.kind === 'issue') return issueFeed(channel.issueId);
  if (channel.kind === 'issues') return anyIssueFeed;
  const { screen, name, isGlobal } = channel;
  return JSON.stringify(['realtime', isGlobal ? null : placeOf(screen.moduleKey, screen.extension), name]);
}

/** Tells that some issue changed, not which. */
export const anyIssueFeed = 'issues';

export const issueFeed = (issueId: string): string => `issue ${issueId}`;

const forwarded = new WeakMap<Face, Set<string>>();

/** Has what apps publish to a channel reach the pages; once for each channel, and also while nobody listens, for who comes back. */
export function forwardToPages(face: Face, channel: LiveChannel): void {
  if (channel.kind !== 'realtime') return;
  const known = forwarded.get(face) ?? new Set();
  forwarded.set(face, known);
  const feed = feedNameOf(channel);
  if (known.has(feed)) return;
  known.add(feed);
  face.site.forge.bridge.subscribe(channel.screen, channel.name, channel.isGlobal, (payload) => {
    face.live.send(feed, payload);
  });
}
