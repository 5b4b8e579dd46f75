import type { Delivery, Waiting } from '../../../../src/maintenance/rules/report/delivery';

const waits: Readonly<Record<Waiting, string>> = {
  connectConfluence: 'Connect Confluence: in Jira’s settings, Apps, Rounds. It is made within an hour after that.',
  chooseSpace: 'Choose the client’s Confluence space on the Clients page. It is made within an hour after that.',
  noAnswer: 'No answer came yet. It is tried again by itself.',
  refused: 'The site refuses it. Ask your administrator whether Rounds may write there.',
};

const kept = {
  changedByHand: 'Somebody changed it by hand. Theirs was kept.',
  deleted: 'Somebody deleted it. It is not made again.',
  titleTaken: 'Other pages have its title. Rename one of them.',
} as const;

/** Where one of the things stands, in a sentence. */
export function deliveryWords(delivery: Delivery, resolved: boolean): string {
  if (delivery.state === 'kept') return kept[delivery.because];
  if (delivery.state === 'none') return 'There is none.';
  if (delivery.state === 'done') return 'Done.';
  if (!resolved) return 'Made when the ticket is resolved.';
  return delivery.why === undefined ? 'On its way.' : waits[delivery.why];
}
