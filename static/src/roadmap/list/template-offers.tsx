import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { SpaceOffer } from '../../../../src/roadmap/templates/meeting-templates';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

type Ask = 'lookForTemplates' | 'installTemplates';

/** In which clients' spaces "Create from template" offers the meeting, and the button that puts it into the others. */
export function TemplateOffers() {
  const [spaces, setSpaces] = useState<readonly SpaceOffer[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ask = async (name: Ask): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      setSpaces(await everySpace(name));
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
    setBusy(false);
  };
  const open = (spaces ?? []).filter(({ state }) => state !== 'offered' && state !== 'kept').length;
  return (
    <section className="template-offers" aria-label={say('Template in Confluence')}>
      {trouble !== null && <Notice sentence={trouble} onRetry={() => void ask('lookForTemplates')} />}
      {spaces === null ? (
        <p className="subtle">
          {say('“Create from template” in Confluence can offer “Roadmap meeting” in your clients’ spaces.')}{' '}
          <button type="button" className="link" disabled={busy} onClick={() => void ask('lookForTemplates')}>
            {busy ? say('Looking…') : say('See where it does')}
          </button>
        </p>
      ) : (
        <>
          <p role="status">{offeredIn(spaces)}</p>
          <Others spaces={spaces} />
          {open > 0 && (
            <Button isDisabled={busy} onClick={() => void ask('installTemplates')}>
              {busy
                ? say('Installing…')
                : open === spaces.length
                  ? say('Install it in all of them')
                  : say('Install it in the other {open}', { open: String(open) })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

async function everySpace(name: Ask): Promise<readonly SpaceOffer[]> {
  const found: SpaceOffer[] = [];
  for (let from: number | null = 0; from !== null;) {
    const answer: Awaited<ReturnType<typeof call<Ask>>> = await call(name, { from });
    found.push(...answer.spaces);
    from = answer.next;
  }
  return found;
}

function offeredIn(spaces: readonly SpaceOffer[]): string {
  const offered = spaces.filter(({ state }) => state === 'offered' || state === 'outdated').length;
  if (spaces.length === 0) return say('No client has a Confluence space yet. Choose them on the page Clients.');
  return offered === spaces.length
    ? say('“Roadmap meeting” is offered in {rest} of your clients.', {
        rest: spaces.length === 1 ? say('the one space') : say('all {offered} spaces', { offered: String(offered) }),
      })
    : say('“Roadmap meeting” is offered in {offered} of {spaces} spaces of your clients.', {
        offered: String(offered),
        spaces: String(spaces.length),
      });
}

const words: Readonly<Partial<Record<SpaceOffer['state'], string>>> = {
  outdated: say('has an older one of ours'),
  kept: say('somebody changed the template there, or made one of that name; it stays as it is'),
  refused: say('Confluence did not let you: administer this space, or ask who does'),
  unknown: say('no answer came; try again'),
};

function Others({ spaces }: { readonly spaces: readonly SpaceOffer[] }) {
  const told = spaces.filter(({ state }) => words[state] !== undefined);
  if (told.length === 0) return null;
  return (
    <ul className="subtle">
      {told.map(({ key, client, state }) => (
        <li key={key}>
          {client}: {words[state]}.
        </li>
      ))}
    </ul>
  );
}
