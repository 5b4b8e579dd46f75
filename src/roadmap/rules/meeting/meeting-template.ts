import type { DocumentNode } from '../../../platform/rules/document';
import { marksOf } from '../../../platform/rules/own-part';

export const templateName = 'Roadmap meeting';

interface Found {
  readonly name: string;
  readonly description: string;
  readonly blocks: readonly DocumentNode[] | undefined;
}

/** `outdated`: as we made it, but we have a newer one; `kept`: somebody changed it, or made one of that name. */
export type TemplateState = 'offered' | 'missing' | 'outdated' | 'kept';

/** Tells in the template itself what we wrote there, so that a change by hand is seen whatever became of our records. */
export const templateDescription = (blocks: readonly DocumentNode[]): string =>
  `The page of a roadmap meeting, with what runs it. Rounds ${sumOf(blocks)}`;

/** How a space's template of our name stands. */
export function templateState(found: Found | undefined, wanted: readonly DocumentNode[]): TemplateState {
  if (!found) return 'missing';
  const { description, blocks } = found;
  if (!blocks) return description === templateDescription(wanted) ? 'offered' : 'kept';
  if (sumOf(blocks) === sumOf(wanted)) return 'offered';
  return description.endsWith(`Rounds ${sumOf(blocks)}`) ? 'outdated' : 'kept';
}

const sumOf = (blocks: readonly DocumentNode[]): string => marksOf([{ type: 'doc', content: blocks }])[0] ?? '';
