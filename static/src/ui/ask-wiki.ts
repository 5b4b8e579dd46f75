import { requestConfluence } from '@forge/bridge';
import { Refused } from './refused';
import { say } from './words/say';

const longest = 60_000;
const tries = 5;

/**
 * Confluence's REST in the person's own name, waiting when it asks for that.
 * @throws Refused if there is no answer that tells anything: those that do are 2xx and 404.
 */
export async function askWiki(path: string): Promise<Response> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const response = await requestConfluence(path, { headers: { Accept: '*/*' } }).catch(() => undefined);
    if (response === undefined || response.status >= 500)
      throw new Refused('unreachable', say('Confluence did not answer. Check your connection and go on.'));
    if (response.ok || response.status === 404) return response;
    if (response.status !== 429) throw new Refused('notAllowed', say('Confluence refused this ({status}).', { status: response.status }));
    const seconds = Number(response.headers.get('retry-after')) || 5;
    await new Promise((resolve) => setTimeout(resolve, Math.min(seconds * 1_000, longest)));
  }
  throw new Refused('unavailable', say('Confluence is busy. Go on in a few minutes.'));
}
