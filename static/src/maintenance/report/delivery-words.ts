import type { Delivery, Waiting } from '../../../../src/maintenance/rules/report/delivery';
import { say } from '../../ui/words/say';

const waits: Readonly<Record<Waiting, string>> = {
  connectConfluence: say('Connect Confluence: in Jira’s settings, Apps, Rounds. It is made within an hour after that.'),
  chooseSpace: say('Choose the client’s Confluence space on the Clients page. It is made within an hour after that.'),
  noAnswer: say('No answer came yet. It is tried again by itself.'),
  refused: say('The site refuses it. Ask your administrator whether Rounds may write there.'),
};

const kept = {
  changedByHand: say('Somebody changed it by hand. Theirs was kept.'),
  deleted: say('Somebody deleted it. It is not made again.'),
  titleTaken: say('Other pages have its title. Rename one of them.'),
} as const;

/** Where one of the things stands, in a sentence. */
export function deliveryWords(delivery: Delivery, resolved: boolean): string {
  if (delivery.state === 'kept') return kept[delivery.because];
  if (delivery.state === 'none') return say('There is none.');
  if (delivery.state === 'done') return say('Done.');
  if (!resolved) return say('Made when the ticket is resolved.');
  return delivery.why === undefined ? say('On its way.') : waits[delivery.why];
}
