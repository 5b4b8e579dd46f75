import { nextActOf } from '../../../../src/roadmap/rules/rounds/next-act';
import type { ClientInRound } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { call } from '../../ui/call';
import { goToTicket } from '../../ui/go-to-ticket';
import { openWikiPage } from '../../ui/open-wiki-page';
import type { RoundsHand } from './use-rounds';
import { say } from '../../ui/words/say';

interface NextButtonProps {
  readonly client: ClientInRound;
  readonly hand: RoundsHand;
  readonly reminders: number;
  readonly onBook: () => void;
}

/** The one step that takes a client further; nothing where only the client can. */
export function NextButton({ client, hand, reminders, onBook }: NextButtonProps) {
  const { id, name, invitation, meeting } = client;
  const button = (words: string, label: string, act: () => void) => (
    <button type="button" className="link" aria-label={`${label} ${name}`} disabled={hand.busy === id} onClick={act}>
      {words}
    </button>
  );
  const changed = (act: Parameters<RoundsHand['change']>[1]) => () => void hand.change(id, act);
  switch (nextActOf(client, reminders)) {
    case 'book':
      return button(say('Book a time'), say('Book a time for'), onBook);
    case 'makePage':
      return button(say('Make the meeting page'), say('Make the meeting page of'), () => void makePage(client, hand));
    case 'goOn':
      return button(
        say('Go on with the meeting'),
        say('Go on with the meeting of'),
        () => meeting && openWikiPage(meeting.spaceKey, meeting.page),
      );
    case 'openPage':
      return meeting ? button(say('Open its page'), say('Open the page of'), () => openWikiPage(meeting.spaceKey, meeting.page)) : null;
    case 'readAnswer':
      return button(
        say('Read the answer'),
        say('Read the answer of'),
        () => invitation?.ticket.state === 'created' && goToTicket(invitation.ticket.key),
      );
    case 'tryAgain':
      return button(
        say('Try again'),
        say('Try again to invite'),
        changed(() => call('inviteAgain', { client: id })),
      );
    case 'invite':
      return button(
        say('Invite after all'),
        say('Invite after all'),
        changed(() => call('deferInvitation', { client: id, deferred: false })),
      );
    case 'wait':
      return null;
  }
}

/** Goes to the page; the list learns of the meeting behind it. */
async function makePage({ id }: ClientInRound, hand: RoundsHand): Promise<void> {
  let made: { readonly spaceKey: string; readonly page: string } | undefined;
  await hand.attempt(id, async () => {
    made = await call('makeRoundMeeting', { client: id });
  });
  if (!made) return;
  openWikiPage(made.spaceKey, made.page);
  hand.reload();
}
