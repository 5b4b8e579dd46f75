import * as z from 'zod';
import { binderIdSchema, type BinderId } from './binder';
import type { SectionId } from './sections';

/** Which record is meant: it must be of the section whose page the person stands in. */
export interface RecordAt {
  readonly binder: BinderId;
  readonly section: SectionId;
  readonly record: string;
}

export const recordAtSchema = {
  binder: binderIdSchema,
  section: z.string().max(40) as unknown as z.ZodType<SectionId>,
  record: z.uuid(),
};
