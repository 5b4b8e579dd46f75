type Listener = (payload: unknown) => void;

interface Message {
  readonly channel: string;
  readonly payload?: unknown;
}

/** A browser allows few connections to one site, so a page that is out of sight lets go of its own after this long. */
const hiddenForMs = 30_000;

const channels = new Map<string, Set<Listener>>();
let stream: EventSource | undefined;
let last = '';
let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/** Hears what is sent to a channel from now on, also what was sent while the page was out of sight; answers how to stop. */
export function followChannel(channel: string, listener: Listener): () => void {
  const listeners = channels.get(channel) ?? new Set();
  if (!channels.has(channel)) openSoon();
  channels.set(channel, listeners.add(listener));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) channels.delete(channel);
  };
}

/** The page already shows what was sent up to that message. */
export function startAfter(message: string): void {
  last ||= message;
}

document.addEventListener('visibilitychange', () => {
  clearTimeout(closing);
  if (document.hidden) closing = setTimeout(close, hiddenForMs);
  else if (stream === undefined && channels.size > 0) openSoon();
});

/** Several channels are followed at once when a page opens; they share one connection. */
function openSoon(): void {
  clearTimeout(opening);
  opening = setTimeout(open, 20);
}

function open(): void {
  close();
  const query = new URLSearchParams([...channels.keys()].map((channel) => ['channel', channel]));
  query.set('after', last);
  stream = new EventSource(`/__site/bridge/live?${query.toString()}`);
  stream.addEventListener('message', ({ data, lastEventId }: MessageEvent<string>) => {
    last = lastEventId;
    const { channel, payload } = JSON.parse(data) as Message;
    for (const listener of channels.get(channel) ?? []) listener(payload);
  });
}

function close(): void {
  stream?.close();
  stream = undefined;
}
