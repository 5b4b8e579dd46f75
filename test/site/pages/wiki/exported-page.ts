import type { ExportType, MacroExported } from '../../forge/macro-export';
import type { Person } from '../../jira/world';
import type { Face } from '../face';
import { macroScreen } from './placed-on-page';
import { documentOfPage, type PageAnswer, type SpaceAnswer } from './wiki-client';

export interface ExportedPage {
  readonly title: string;
  readonly document: unknown;
}

interface Node {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly Node[];
}

interface OnPage {
  readonly person: Person;
  readonly space: SpaceAnswer;
  readonly page: PageAnswer;
}

/** The page as it leaves Confluence: in the place of each of the app's macros stands what its export function answers. */
export async function exportedPage(face: Face, here: OnPage, exportType: ExportType): Promise<ExportedPage> {
  const document = documentOfPage(here.page) as Node | null;
  const content = await replaced(document?.content ?? [], async (node) => {
    const screen = macroScreen(face, here, node);
    return screen === undefined ? undefined : blocksOf(await face.site.forge.macroExport.run(screen, exportType));
  });
  return { title: here.page.title, document: { ...document, content } };
}

function blocksOf(exported: MacroExported): readonly Node[] {
  if (exported.outcome === 'document') return exported.content as readonly Node[];
  const text: object = { type: 'text', text: exported.sentence };
  return [{ type: 'panel', attrs: { panelType: 'error' }, content: [{ type: 'paragraph', content: [text] }] } as Node];
}

type Replace = (node: Node) => Promise<readonly Node[] | undefined>;

async function replaced(nodes: readonly Node[], by: Replace): Promise<readonly Node[]> {
  const found = await Promise.all(
    nodes.map(async (node) => {
      if (node.type === 'extension') return (await by(node)) ?? [node];
      return [node.content === undefined ? node : { ...node, content: await replaced(node.content, by) }];
    }),
  );
  return found.flat();
}
