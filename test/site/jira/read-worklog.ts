import { limits } from '../limits';
import { secondsFrom } from './durations';
import { instantFrom } from './instants';
import { isRecord } from './is-record';
import { Refused } from './refused';
import { requireDocument } from './require-document';
import type { Worklog } from './world';

type WorklogValues = Pick<Worklog, 'timeSpentSeconds'> & Partial<Pick<Worklog, 'comment' | 'started'>>;

export function readWorklog(request: unknown, time: 'timeNeeded'): WorklogValues;
export function readWorklog(request: unknown, time: 'timeOptional'): Partial<WorklogValues>;
/** Reads what a request says of a worklog. Jira keeps whole minutes: seconds beyond them are dropped. */
export function readWorklog(request: unknown, time: 'timeNeeded' | 'timeOptional'): Partial<WorklogValues> {
  const body = isRecord(request) ? request : {};
  const isTimed = body['timeSpent'] !== undefined || body['timeSpentSeconds'] !== undefined;
  if (!isTimed && time === 'timeNeeded') throw refusedTime('You must indicate the time spent working on this issue.');
  if (body['comment'] !== undefined) requireDocument(body['comment']);
  return {
    ...(body['comment'] === undefined ? {} : { comment: body['comment'] }),
    ...(body['started'] === undefined ? {} : { started: startedIn(body['started']) }),
    ...(isTimed ? { timeSpentSeconds: secondsIn(body) } : {}),
  };
}

function secondsIn({ timeSpent, timeSpentSeconds }: Readonly<Record<string, unknown>>): number {
  const seconds = timeSpentSeconds ?? (typeof timeSpent === 'string' ? secondsFrom(timeSpent) : undefined);
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < limits.jira.worklogSecondsLeast) {
    throw refusedTime('Invalid time duration entered.');
  }
  return Math.floor(seconds / 60) * 60;
}

function startedIn(value: unknown): string {
  const started = typeof value === 'string' ? instantFrom(value) : undefined;
  if (started !== undefined) return started;
  throw new Refused(400, [], { started: `Invalid date format. Please enter the date in the format "yyyy-MM-dd'T'HH:mm:ss.SSSZ".` });
}

const refusedTime = (message: string): Refused => new Refused(400, [], { timeLogged: message });
