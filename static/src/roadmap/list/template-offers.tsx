import Button from '@atlaskit/button/new';
import type { SpaceOffer } from '../../../../src/roadmap/templates/meeting-templates';
import { Notice } from '../../ui/notice';
import { say, sayCount } from '../../ui/words/say';
import { openSpaces, useTemplateOffers } from './use-template-offers';

/** In which clients' spaces "Create from template" offers the meeting, once somebody asks, and the button that puts it into the others. */
export function TemplateOffers() {
  const offers = useTemplateOffers();
  const { spaces, busy, trouble, look } = offers;
  return (
    <section className="template-offers" aria-label={say('Template in Confluence')}>
      {trouble !== null && <Notice sentence={trouble} onRetry={() => void look()} />}
      {spaces === null ? (
        <p className="subtle">
          {say('“Create from template” in Confluence can offer “Roadmap meeting” in your clients’ spaces.')}{' '}
          <button type="button" className="link" disabled={busy} onClick={() => void look()}>
            {busy ? say('Looking…') : say('See where it does')}
          </button>
        </p>
      ) : (
        <OffersFound spaces={spaces} offers={offers} />
      )}
    </section>
  );
}

interface OffersFoundProps {
  readonly spaces: readonly SpaceOffer[];
  readonly offers: Pick<ReturnType<typeof useTemplateOffers>, 'busy' | 'install'>;
}

/** What was found in the spaces, and the button for those that lack it. */
export function OffersFound({ spaces, offers: { busy, install } }: OffersFoundProps) {
  const open = openSpaces(spaces);
  return (
    <>
      <p role="status">{offeredIn(spaces)}</p>
      <Others spaces={spaces} />
      {open > 0 && (
        <Button isDisabled={busy} onClick={() => void install()}>
          {busy
            ? say('Installing…')
            : open === spaces.length
              ? say('Install it in all of them')
              : say('Install it in the other {open}', { open: String(open) })}
        </Button>
      )}
    </>
  );
}

function offeredIn(spaces: readonly SpaceOffer[]): string {
  const offered = spaces.filter(({ state }) => state === 'offered' || state === 'outdated').length;
  if (spaces.length === 0) return say('No client has a Confluence space yet. Choose them on the page Clients.');
  return offered === spaces.length
    ? sayCount(offered, {
        one: '“Roadmap meeting” is offered in the one space of your clients.',
        other: '“Roadmap meeting” is offered in all {count} spaces of your clients.',
      })
    : sayCount(
        spaces.length,
        {
          one: '“Roadmap meeting” is not offered yet in the one space of your clients.',
          other: '“Roadmap meeting” is offered in {offered} of {count} spaces of your clients.',
        },
        { offered },
      );
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
