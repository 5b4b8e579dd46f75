import { getAppContext } from '@forge/api';
import type { DocumentNode } from '../rules/document';

/** Whether one of these blocks is that macro. */
export const hasMacro = (blocks: readonly DocumentNode[], key: string): boolean =>
  blocks.some(({ type, attrs }) => type === 'extension' && String(attrs?.['extensionKey']).endsWith(`/static/${key}`));

/** One of the app's macros as a block of a page, by its key in the manifest; `localId` tells it from others of the page. */
export function macro(key: string, title: string, localId: string = crypto.randomUUID()): DocumentNode {
  const { appAri, environmentAri } = getAppContext();
  const extensionKey = `${appAri.appId}/${environmentAri.environmentId}/static/${key}`;
  const extensionId = `ari:cloud:ecosystem::extension/${extensionKey}`;
  const parameters = { layout: 'extension', guestParams: {}, localId, extensionId, extensionTitle: title };
  return {
    type: 'extension',
    attrs: { extensionType: 'com.atlassian.ecosystem', extensionKey, text: title, layout: 'default', localId, parameters },
  };
}
