import { followChannel, startAfter } from './live-stream';

const settleMs = 150;
/** A list shows what search finds, and search follows the changes some seconds later. */
const searchLagMs = 5_500;
let planned: ReturnType<typeof setTimeout> | undefined;

/** Keeps the parts of the page marked `data-live` as the site has them now; the modules' iframes are left alone. */
export function refreshLiveParts(): void {
  const {
    liveChannel: channel,
    liveAfter: after,
    liveLags: lags,
  } = document.querySelector<HTMLElement>('[data-live-channel]')?.dataset ?? {};
  if (channel === undefined) return;
  startAfter(after ?? '');
  const planRefresh = (): void => {
    clearTimeout(planned);
    planned = setTimeout(() => void refreshNow(), lags === undefined ? settleMs : searchLagMs);
  };
  followChannel(channel, planRefresh);
  if (lags !== undefined) planRefresh();
}

/** Fetches this page anew and takes over its live parts. */
export async function refreshNow(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (response.ok) takeOver(await response.text());
}

/** Replaces each live part whose content differs, or only those named; one that someone is typing in stays until the next time. */
export function takeOver(html: string, only?: readonly string[]): void {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const name = part.dataset['live'] ?? '';
    if (only?.includes(name) === false) continue;
    const next = fresh.querySelector<HTMLElement>(`[data-live="${name}"]`);
    if (next !== null && differs(part, next) && !isBusy(part)) part.replaceWith(document.adoptNode(next));
  }
}

/** A part with a version, such as the list of modules, is new only when its version is. */
function differs(part: HTMLElement, next: HTMLElement): boolean {
  const version = next.dataset['version'];
  return version === undefined ? part.innerHTML !== next.innerHTML : part.dataset['version'] !== version;
}

function isBusy(part: HTMLElement): boolean {
  const typing = part.querySelector<HTMLInputElement>('input:focus, textarea:focus, select:focus');
  return typing !== null || part.querySelector('details[open]') !== null;
}
