import { route } from '@forge/api';
import { confluence } from './request';

/** Hangs a page below another one, after its last; only the older interface can. */
export async function movePage(page: string, below: string): Promise<void> {
  await confluence('app', 'PUT', route`/wiki/rest/api/content/${page}/move/append/${below}`);
}
