import { requestJira } from '@forge/bridge';

const known = new Map<string, Promise<string | null>>();

/** Address of a small picture of an attachment, which this page keeps as long as it is open; null where there is none. */
export function thumbnailOf(attachment: string): Promise<string | null> {
  const asked = known.get(attachment) ?? fetchThumbnail(attachment).catch(() => null);
  known.set(attachment, asked);
  return asked;
}

async function fetchThumbnail(attachment: string): Promise<string | null> {
  const response = await requestJira(`/rest/api/3/attachment/thumbnail/${attachment}?redirect=false&fallbackToDefault=false`);
  return response.ok ? URL.createObjectURL(await response.blob()) : null;
}
