import type { Client } from '../../../../src/clients/rules/client';
import type { Proposal } from '../../../../src/clients/rules/matching/propose';
import { ClientsToConnect } from './clients-to-connect';
import { Proposals } from './proposals';
import type { Choice, Option } from './use-matching';
import { say, sayCount } from '../../ui/words/say';
import { whatWords } from './what-words';

export interface MatchingSideProps {
  readonly what: 'organization' | 'space';
  readonly proposals: readonly Proposal<Client, Option>[];
  readonly without: readonly Client[];
  readonly connected: readonly Client[];
  readonly options: readonly Option[];
  readonly currentOf: (client: Client) => Option | null | undefined;
  readonly busy: boolean;
  readonly onChoose: (choices: readonly Choice[]) => void;
}

const titles = { organization: say('Organizations of the service desk'), space: say('Confluence spaces') } as const;

/** Organizations or spaces: what is proposed, who has none, and what is connected already. */
export function MatchingSide({ what, proposals, without, connected, options, currentOf, busy, onChoose }: MatchingSideProps) {
  const proposed = new Set(proposals.map(({ client }) => client.id));
  const alone = without.filter(({ id }) => !proposed.has(id));
  const rows = { what, options, currentOf, busy, onChoose };
  return (
    <section className="matching-side" aria-label={titles[what]}>
      <h3>{titles[what]}</h3>
      {without.length === 0 && <p className="subtle">{say('Every client has its {what}.', { what: whatWords[what] })}</p>}
      {proposals.length > 0 && <Proposals what={what} proposals={proposals} busy={busy} onChoose={onChoose} />}
      {alone.length > 0 && (
        <details open={proposals.length === 0}>
          <summary>
            {sayCount(
              alone.length,
              {
                one: '{count} client without {what}, and nothing is called alike',
                other: '{count} clients without {what}, and nothing is called alike',
              },
              { what: whatWords[what] },
            )}
          </summary>
          <ClientsToConnect {...rows} clients={alone} />
        </details>
      )}
      {connected.length > 0 && (
        <details>
          <summary>{sayCount(connected.length, { one: '{count} client connected', other: '{count} clients connected' })}</summary>
          <ClientsToConnect {...rows} clients={connected} />
        </details>
      )}
    </section>
  );
}
