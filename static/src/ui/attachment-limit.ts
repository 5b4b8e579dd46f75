import { requestJira } from '@forge/bridge';

let asked: Promise<number> | undefined;

/** How large a file Jira takes, in bytes; asked once. Where Jira does not say, it decides when the file is sent. */
export function mostBytes(): Promise<number> {
  asked ??= ask().catch(() => {
    asked = undefined;
    return Infinity;
  });
  return asked;
}

async function ask(): Promise<number> {
  const response = await requestJira('/rest/api/3/attachment/meta', { headers: { Accept: 'application/json' } });
  if (!response.ok) return Infinity;
  const { uploadLimit = Infinity } = (await response.json()) as { readonly uploadLimit?: number };
  return uploadLimit;
}
