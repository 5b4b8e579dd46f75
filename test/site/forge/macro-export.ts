import { isDocument } from '../jira/adf';
import type { Bridge, Screen } from './bridge';
import type { Invoker } from './invoker';
import type { Manifest } from './manifest';

export type ExportType = 'pdf' | 'word' | 'other';

export type MacroExported =
  | { readonly outcome: 'document'; readonly content: readonly unknown[] }
  /** What stands in the export instead. */
  | { readonly outcome: 'failed'; readonly sentence: string };

const failed = (sentence: string): MacroExported => ({ outcome: 'failed', sentence });

/** What stands in an exported page where a macro of the app stood: what its export function answers, if that is an Atlassian document. */
export class MacroExport {
  constructor(
    private readonly manifest: Manifest,
    private readonly bridge: Bridge,
    private readonly invoke: Invoker['invoke'],
  ) {}

  async run(screen: Screen, exportType: ExportType): Promise<MacroExported> {
    const { moduleKey, extension, person } = screen;
    const module = this.manifest.uiModules.find(({ key }) => key === moduleKey);
    if (module?.adfExport === undefined) return failed(`${module?.title ?? moduleKey} cannot be exported.`);
    const { extension: _, ...context } = this.bridge.context(screen);
    const result = await this.invoke({
      functionKey: module.adfExport.function,
      moduleKey,
      kind: 'export',
      payload: { exportType, context, extensionPayload: extension },
      as: person,
    });
    if (!result.ok) return failed(`Error loading the extension ${module.title ?? moduleKey}.`);
    return isDocument(result.value)
      ? { outcome: 'document', content: (result.value as { readonly content: readonly unknown[] }).content }
      : failed(`${module.title ?? moduleKey} answered no Atlassian document.`);
  }
}
