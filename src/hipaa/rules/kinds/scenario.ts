import * as z from 'zod';
import type { ScenarioData } from '../continuity/scenarios';
import { kind } from '../kind';

/** Something that may happen and what is done first. A plan, not something done: it needs no evidence. */
export const scenario = kind<ScenarioData>({
  name: 'scenario',
  words: 'scenario',
  sections: ['continuity'],
  schema: z.strictObject({
    name: z.string().trim().min(1, { error: 'Give the scenario a name.' }).max(80),
    sort: z.enum(['cyber', 'physical']),
    first: z.string().trim().min(1, { error: 'Say what is done first.' }).max(1_000),
  }),
  headline: ({ data }) => `${data.name} (${data.sort})`,
  needsEvidence: false,
});
