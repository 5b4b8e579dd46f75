import type { RefusalCode } from './refusal';

/** What every call answers to the UI: its value and the server's instant, or one sentence that says why not. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly now: string }
  | { readonly ok: false; readonly refusal: { readonly code: RefusalCode | 'defect'; readonly sentence: string }; readonly now: string };
