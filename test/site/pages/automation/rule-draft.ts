import { Temporal } from 'temporal-polyfill';
import type { ActionModule } from '../../forge/manifest';
import type { NewRule } from '../../forge/automation';

export const rhythms = { manual: 'Only when somebody runs it', '1': 'Every hour', '24': 'Every day', '168': 'Every week' } as const;

/** A rule as the form has it. */
export interface RuleDraft {
  readonly name: string;
  readonly action: string;
  readonly rhythm: string;
  /** Time of day in the owner's time zone: `08:00`. */
  readonly time: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** The rule a form asks for, or the sentence that says what is wrong with it. */
export function ruleOf(draft: RuleDraft, action: ActionModule | undefined, owner: string, now: number, timeZone: string): NewRule | string {
  if (draft.name.trim() === '') return 'Give the rule a name.';
  if (action === undefined) return 'Choose what the rule does.';
  const missing = Object.entries(action.inputs).find(([name, { required }]) => required && (draft.inputs[name] ?? '') === '');
  if (missing !== undefined) return `${missing[1].title} is required.`;
  const inputs = Object.fromEntries(Object.entries(draft.inputs).filter(([name, value]) => name in action.inputs && value !== ''));
  return { name: draft.name.trim(), action: action.key, inputs, enabled: true, owner, trigger: triggerOf(draft, now, timeZone) };
}

function triggerOf({ rhythm, time }: RuleDraft, now: number, timeZone: string): NewRule['trigger'] {
  const everyHours = Number(rhythm);
  if (!Number.isInteger(everyHours)) return { kind: 'manual' };
  return { kind: 'scheduled', everyHours, nextAt: nextAt(time, everyHours, now, timeZone) };
}

/** The first instant from now on at that time of day; every hour needs only the minute. */
function nextAt(time: string, everyHours: number, now: number, timeZone: string): number {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const today = here.withPlainTime(Temporal.PlainTime.from(time));
  const first = everyHours === 1 ? here.withPlainTime(today.toPlainTime().with({ hour: here.hour })) : today;
  const next = first.epochMilliseconds > now ? first : first.add(everyHours === 1 ? { hours: 1 } : { days: 1 });
  return next.epochMilliseconds;
}
