import type { Entry } from '../../../../../src/time/rules/entry';
import type { Timer } from '../../../../../src/time/rules/timer';
import { call } from '../../../ui/call';
import { withEntry, withTimer } from '../clock-changes';
import type { CarriedOut } from './carried-out';
import type { Correction } from './correction';
import { say } from '../../../ui/words/say';

/**
 * Asks the server for a correction.
 * @throws Refused
 */
export async function carryOutCorrection(correction: Correction): Promise<CarriedOut> {
  const news = { tone: 'done', sentence: said[correction.name] } as const;
  const answer = await answerTo(correction);
  if ('timer' in answer) return { change: (view) => withTimer(view, answer.timer), news, tickets: [answer.timer.ticket.id] };
  return { change: (view) => answer.entries.reduce(withEntry, view), news, tickets: answer.entries.map(({ ticket }) => ticket.id) };
}

type Answer = { readonly timer: Timer } | { readonly entries: readonly Entry[] };

async function answerTo({ name, input }: Correction): Promise<Answer> {
  switch (name) {
    case 'correctStart':
      return call(name, input);
    case 'moveTimer':
      return call(name, input);
    case 'editEntry':
      return call(name, input);
    case 'moveEntry':
      return call(name, input);
    case 'splitEntry':
      return call(name, input);
    case 'settleDifference':
      return call(name, input);
    case 'addEntry':
      return { entries: [(await call(name, input)).entry] };
    case 'adoptWorklog':
      return { entries: [(await call(name, input)).entry] };
  }
}

const said: Readonly<Record<Correction['name'], string>> = {
  correctStart: say('Start corrected.'),
  moveTimer: say('The clock runs on the other ticket now, with all of its time.'),
  editEntry: say('Entry changed.'),
  moveEntry: say('Entry moved.'),
  splitEntry: say('Entry split.'),
  settleDifference: say('Entry and worklog are brought together again.'),
  addEntry: say('Entry added.'),
  adoptWorklog: say('The worklog is an entry now.'),
};
