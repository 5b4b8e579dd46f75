import { counted } from '../../../platform/rules/counted';
import { elapsed } from '../../../platform/rules/elapsed';
import { Duration, type Milliseconds } from '../../../platform/rules/units';
import type { CheckFacts } from './facts';
import type { Finding } from './finding';
import { inWords } from './in-words';

/** The longest time that may lie between two runs of the daily schedule. */
export const longestDay = Duration.ofMinutes(26 * 60);

/** The schedules of manifest.yml, and the longest time that may lie between two of their runs. */
export const schedules = [
  { key: 'everyHour', name: 'The hourly schedule', every: Duration.ofMinutes(135) },
  { key: 'everyDay', name: 'The daily schedule', every: longestDay },
] as const;

const deployAgain =
  'Look at the app’s logs (`forge logs`), then deploy it again: that sets its schedules anew. What is due and not done is made up for by the next run.';

/** Whether what runs by itself still does. */
export function judgeSchedules({ at, beats }: Pick<CheckFacts, 'at' | 'beats'>): Finding {
  const check = 'schedules';
  const ages = schedules.map(({ key, name, every }) => ({ key, name, every, age: ageOf(beats.get(key)?.at, at) }));
  const facts = Object.fromEntries(ages.map(({ key, age }) => [`${key} minutes ago`, age === null ? null : Math.round(age / 60_000)]));
  const isRunning = ages.some(({ age }) => age !== null);
  const dead = ages.filter(({ key, age, every }) => (age === null ? isRunning && key === 'everyHour' : age > every));
  if (dead.length > 0) {
    const sentences = dead.map(({ name, age }) =>
      age === null ? `${name} has never run.` : `${name} last came to its end ${inWords(age)} ago.`,
    );
    return { check, state: 'fails', said: sentences.join(' '), todo: deployAgain, facts };
  }
  if (!isRunning)
    return { check, state: 'unknown', said: 'Nothing has run yet: the first runs come within hours of the installation.', facts };
  return withFailedSteps({ at, beats }, facts, ages.flatMap(({ name, age }) => (age === null ? [`${name} is yet to run.`] : [`${name} ran ${inWords(age)} ago.`])).join(' ')); // prettier-ignore
}

function withFailedSteps({ beats }: Pick<CheckFacts, 'at' | 'beats'>, facts: Finding['facts'], ran: string): Finding {
  const failed = schedules.flatMap(({ key }) => beats.get(key)?.failed ?? []);
  if (failed.length === 0) return { check: 'schedules', state: 'well', said: ran, facts };
  return {
    check: 'schedules',
    state: 'note',
    said: `${ran} In the last run ${counted(failed.length, 'step', 'steps')} failed: ${failed.join(', ')}.`,
    todo: 'The next run tries again. If it fails for a day, send the report for support.',
    facts: { ...facts, 'failed steps': failed.join(', ') },
  };
}

/** A sign of life is asked of every queue once a day; so long it may be under way. */
const underWay = Duration.ofMinutes(15);

/** Whether events that are pushed are worked on. */
export function judgeQueues(names: readonly string[], { at, beats }: CheckFacts): Finding {
  const check = 'queues';
  const asked = beats.get('everyDay')?.at;
  const facts = Object.fromEntries(names.map((name) => [`${name} minutes ago`, minutesAgo(beats.get(name)?.at, at)]));
  if (asked === undefined || elapsed(asked, at) < underWay) {
    return { check, state: 'unknown', said: 'The daily schedule asks each queue for a sign of life; the answers are yet to come.', facts };
  }
  const silent = names.filter((name) => {
    const heard = beats.get(name)?.at;
    return heard === undefined || elapsed(heard, asked) > underWay;
  });
  if (silent.length === 0) return { check, state: 'well', said: `All ${String(names.length)} queues gave a sign of life today.`, facts };
  return {
    check,
    state: 'fails',
    said: `No sign of life came through ${counted(silent.length, 'queue', 'queues')}: ${silent.join(', ')}.`,
    todo: 'Look at the app’s logs (`forge logs`) for the functions of these queues. The hourly schedule pushes again what was lost.',
    facts,
  };
}

const ageOf = (then: CheckFacts['at'] | undefined, at: CheckFacts['at']): Milliseconds | null =>
  then === undefined ? null : elapsed(then, at);

const minutesAgo = (then: CheckFacts['at'] | undefined, at: CheckFacts['at']): number | null =>
  then === undefined ? null : Math.round(elapsed(then, at) / 60_000);
