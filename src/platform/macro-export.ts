import * as z from 'zod';
import { refusalOf } from './boundary';
import { documentOf, panel, paragraph, type DocumentNode } from './rules/document';
import { Refusal } from './rules/refusal';

/** From which page a macro is exported. */
export interface ExportedFrom {
  readonly page: string;
}

const content = z.object({ id: z.union([z.string(), z.number()]).transform(String) });
const place = z.object({ content: content.optional() }).optional();
// where the payload names the page is told by examples alone, which differ
const payload = z.object({
  extensionPayload: place,
  context: z.object({ content: content.optional(), extension: place }).optional(),
  extension: place,
});

function exportedFrom(given: unknown): ExportedFrom | undefined {
  const read = payload.safeParse(given).data;
  const found = read?.extensionPayload?.content ?? read?.context?.content ?? read?.context?.extension?.content ?? read?.extension?.content;
  return found && { page: found.id };
}

/** What stands in a page exported to PDF or Word where the macro stood. An export never fails because of us: it says what is the matter. */
export function exportOf(name: string, blocksOf: (from: ExportedFrom) => Promise<readonly DocumentNode[]>) {
  return async (given: unknown) => {
    try {
      const from = exportedFrom(given);
      if (!from) throw new Refusal('badInput', 'This export does not say from which page it is.');
      return documentOf(await blocksOf(from));
    } catch (error) {
      return documentOf([panel('warning', paragraph(refusalOf(name, error).sentence))]);
    }
  };
}
