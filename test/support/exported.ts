import type { ExportType, MacroExported } from '../site/forge/macro-export';
import type { TestSite } from './site';
import { wordsOf } from './wiki';

/** What stands in an exported page where the macro `review` stood. */
export async function exportedMeeting(site: TestSite, page: string, exportType: ExportType = 'pdf'): Promise<MacroExported> {
  const { accountId } = site.signIn('ada');
  return site.site.forge.macroExport.run({ person: accountId, moduleKey: 'review', extension: macroOn(page) }, exportType);
}

/** The words of it. */
export async function exportedWords(site: TestSite, page: string, exportType: ExportType = 'pdf'): Promise<string> {
  const exported = await exportedMeeting(site, page, exportType);
  if (exported.outcome === 'failed') throw new Error(exported.sentence);
  return wordsOf({ versions: [{ body: { type: 'doc', content: exported.content } }] } as unknown as Parameters<typeof wordsOf>[0]);
}

const macroOn = (id: string) => ({ type: 'macro', content: { id, type: 'page', subtype: null } });
