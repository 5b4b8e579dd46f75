import type { Client } from '../../../../src/clients/rules/client';
import { doubles } from '../../../../src/clients/rules/matching/doubles';
import { say } from '../../ui/words/say';

interface PerhapsOneProps {
  /** Those that are not former. */
  readonly clients: readonly Client[];
  readonly onShow: (client: string) => void;
}

/** Clients that look like one client entered twice; each is opened to be merged with the other, or left as it is. */
export function PerhapsOne({ clients, onShow }: PerhapsOneProps) {
  const groups = doubles(clients);
  if (groups.length === 0) return null;
  return (
    <section className="matching-side" aria-label={say('Perhaps entered twice')}>
      <h3>{say('Perhaps entered twice')}</h3>
      <p className="subtle">
        {say('Open the one that should go and merge it with the other. Clients that only sound alike stay as they are.')}
      </p>
      <ul>
        {groups.map((group) => (
          <li key={group.map(({ id }) => id).join()}>
            {group.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ' · '}
                <button type="button" className="link" onClick={() => onShow(id)}>
                  {name}
                </button>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
