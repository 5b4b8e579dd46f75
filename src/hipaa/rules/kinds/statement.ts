import * as z from 'zod';
import { kind } from '../kind';

export interface StatementData {
  readonly version: string;
  readonly text: string;
}

/** One or two paragraphs with a version: of possible exposure, or of what is in scope. */
export const statement = kind<StatementData>({
  name: 'statement',
  words: 'statement',
  sections: ['statement', 'scope', 'incidentProcedure'],
  schema: z.strictObject({
    version: z.string().trim().min(1, { error: 'Give the statement a version, such as 1.' }).max(40),
    text: z.string().trim().min(1, { error: 'Write the statement.' }).max(8_000, { error: 'At most 8,000 characters fit here.' }),
  }),
  headline: ({ data }) => `Version ${data.version}`,
  needsEvidence: false,
  problem: ({ effectiveOn }) => (effectiveOn === null ? 'Give the day from which this statement holds.' : undefined),
});
