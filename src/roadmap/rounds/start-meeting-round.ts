import * as z from 'zod';
import { Refusal } from '../../platform/rules/refusal';
import { dateOnly, type DateOnly } from '../../platform/rules/units';
import { startRound } from './start-round';

const text = z.string().trim().optional();

/** Inputs of the automation action, as a rule gives them: texts that may be empty. */
export const startRoundInput = z.object({ name: text, from: text, to: text });

export interface StartRoundOutputs {
  readonly round: string;
  readonly invited: number;
}

/** Begins a round of meetings; one that is under way, or was begun today, is the answer and no other begins. */
export async function startMeetingRound({ name, from, to }: z.output<typeof startRoundInput>): Promise<StartRoundOutputs> {
  const wish = { name: name === '' ? undefined : name?.slice(0, 80), from: dayNamed(from), to: dayNamed(to) };
  const { round } = await startRound(wish, null, true);
  return { round: round.name, invited: round.invited };
}

function dayNamed(text: string | undefined): DateOnly | undefined {
  if (text === undefined || text === '') return undefined;
  if (!z.iso.date().safeParse(text).success) {
    throw new Refusal('badInput', `“${text}” is not a day. Write it as 2027-01-31, or leave it empty.`);
  }
  return dateOnly(text);
}
