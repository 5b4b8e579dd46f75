import type { Content } from '../../../../../src/maintenance/rules/templates/content';
import { drafts } from '../../../ui/drafts';

/** What was typed and not saved yet, and what stood there before. */
interface Typed {
  readonly before: Content;
  readonly content: Content;
}

const keyOf = (template: string): string => `template/${template}`;

/** Typing that survives a refusal, a lost network and a closed tab, kept by this browser until the draft is saved. */
export const draftCopy = {
  read: (template: string): Typed | null => parsed(drafts.read(keyOf(template))),
  keep: (template: string, typed: Typed): void => drafts.keep(keyOf(template), JSON.stringify(typed)),
  drop: (template: string): void => drafts.drop(keyOf(template)),
} as const;

function parsed(text: string | null): Typed | null {
  if (text === null) return null;
  try {
    const { before, content } = JSON.parse(text) as Record<keyof Typed, unknown>;
    return isContent(before) && isContent(content) ? { before, content } : null;
  } catch {
    return null;
  }
}

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' &&
  value !== null &&
  'items' in value &&
  Array.isArray(value.items) &&
  'singles' in value &&
  Array.isArray(value.singles);
