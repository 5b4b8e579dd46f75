import { route } from '@forge/api';
import { NotConnected } from '../failures';
import { confluence } from './request';

/** Whether the app has a Confluence to write to; null where that gave no answer. */
export async function isConnected(): Promise<boolean | null> {
  try {
    await confluence('app', 'GET', route`/wiki/api/v2/spaces?limit=1`);
    return true;
  } catch (error) {
    return error instanceof NotConnected ? false : null;
  }
}
