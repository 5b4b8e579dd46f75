import { keys, placeOf } from '../../billing/billing-store';
import type { KeptTerms } from '../../billing/rules/client-terms';
import type { ClientId } from '../../clients/rules/client';
import type { StoredClient } from '../../clients/client-rows';
import type { ClientEvidence } from '../../maintenance/rules/signals/evidence';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { equipmentIn, equipmentPlace } from '../equipment/equipment-store';
import { normsIn, normsPlace } from '../equipment/norms-store';
import { quartersBefore, type Evidence } from '../rules/evidence/evidence';
import type { Meeting } from '../roadmap-store';
import { evidencePlace, evidenceSeen } from './evidence-store';
import { gatherFigures } from './gather-figures';

export interface AskEvidence {
  /** Whom the screen shows, so that all is read at once; the meeting has the last word. */
  readonly client: ClientId;
}

export interface EvidenceOpened {
  readonly outcome: 'evidence';
  /** As it was frozen when the meeting was finished; before that as it is now. */
  readonly evidence: Evidence | null;
  /** The same quarters as they read today. */
  readonly today: Evidence;
}

type Read = Awaited<ReturnType<typeof readForEvidence>>;

export async function readForEvidence(asker: Asker, { client }: AskEvidence) {
  const page = pageOf(asker).id;
  const places = {
    meeting: { entity: 'meeting', key: page },
    client: { entity: 'client', key: client },
    duties: { entity: 'evidence', key: client },
    terms: placeOf(keys.terms(client)),
    seen: evidencePlace(page),
    equipment: equipmentPlace(client),
    norms: normsPlace,
  };
  const row = await rowsTogether(Object.values(places));
  return {
    meeting: row(places.meeting) as Stored<Meeting> | undefined,
    client: row(places.client) as StoredClient | undefined,
    duties: row(places.duties) as Stored<ClientEvidence> | undefined,
    terms: row(places.terms) as Stored<KeptTerms> | undefined,
    seen: row(places.seen) as Stored<Evidence> | undefined,
    devices: equipmentIn(row(places.equipment)).devices,
    cycles: normsIn(row(places.norms)).cycles,
  };
}

/** What Jira and our records say about the client's quarters; as long as the meeting is open it is kept as what will be frozen. Two rounds of calls, a third where a number is new. */
export async function openEvidence(asker: Asker, asked: AskEvidence, read: Read): Promise<EvidenceOpened> {
  const { meeting, client, duties, terms, seen, devices, cycles } = read;
  if (!meeting) throw new Refusal('notFound', 'No meeting has begun on this page.');
  const { client: met, heldOn, finished } = meeting.value;
  if (met !== asked.client) return openEvidence(asker, { client: met }, await readForEvidence(asker, { client: met }));
  if (!client) throw new Refusal('notFound', 'The client of this meeting is not in the registry any more.');
  const quarters = finished?.evidence?.quarters ?? quartersBefore(heldOn);
  const known = { client: client.value, heldOn, duties: duties?.value, terms: terms?.value.terms, devices, cycles };
  const today: Evidence = { gatheredAt: now(), quarters, figures: await gatherFigures(known, quarters) };
  if (!finished) await keep(pageOf(asker).id, seen, today);
  return { outcome: 'evidence', evidence: finished ? (finished.evidence ?? null) : today, today };
}

/** Whoever gathers at the same moment keeps the same numbers, so a lost race needs no second try. */
async function keep(page: string, seen: Stored<Evidence> | undefined, evidence: Evidence): Promise<void> {
  const said = ({ quarters, figures }: Evidence): string => JSON.stringify([quarters, figures]);
  if (seen && said(seen.value) === said(evidence)) return;
  await commit(seen ? evidenceSeen.replace(seen, evidence) : evidenceSeen.insert(page, evidence));
}
