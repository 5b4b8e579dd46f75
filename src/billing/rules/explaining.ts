import type { Charge } from './charge';
import { agreedPolicy } from './client-terms';
import type { Explaining } from './explain';
import type { Statement } from './statement';

/** What the words about a charge are made with. */
export function explainingOf(charge: Pick<Charge, 'policy'>, { client, versions, currency }: Statement): Explaining | undefined {
  const version = versions.find((each) => each.version === charge.policy);
  if (!version) return undefined;
  const nameOfBlock = (id: string) => client.terms.blocks.find((block) => block.id === id);
  return { policy: agreedPolicy(version.policy, client.terms), zone: client.zone, contract: client.contract, currency, nameOfBlock };
}
