import * as z from 'zod';
import { most, type Questionnaire } from './questionnaire';

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `At most ${String(longest)} characters fit here.` });

const id = z.string().regex(/^[\w-]{1,64}$/);

const question = z.strictObject({
  id,
  section: id,
  text: text(most.characters),
  type: z.enum(['text', 'number', 'money', 'choice', 'scale', 'date']),
  askedOf: z.enum(['prospect', 'client', 'both']),
  unit: text(40).optional(),
  choices: z
    .array(text(60).min(1))
    .max(most.choices, { error: `At most ${String(most.choices)} choices fit here.` })
    .readonly()
    .optional(),
  feeds: z.strictObject({ horizon: z.enum(['current', '1y', '3y', '5y']), trend: text(64).nullable() }),
});

/** A questionnaire as a screen sends it; all of it must fit one row of the store. */
export const questionnaireSchema: z.ZodType<Questionnaire> = z
  .strictObject({
    version: z.number().int().positive(),
    sections: z.array(z.strictObject({ id, title: text(80) })).readonly(),
    questions: z.array(question).readonly(),
  })
  .refine((given) => new TextEncoder().encode(JSON.stringify(given)).length <= most.bytes, {
    error: 'The questionnaire is too long to be kept.',
  });
