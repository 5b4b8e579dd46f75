import { keys, placeOf } from '../../billing/billing-store';
import { teamAtFirst, type BillingTeam } from '../../billing/rules/billing-team';
import type { StoredClient } from '../../clients/client-rows';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { dateOnly } from '../../platform/rules/units';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { evidencePlace } from '../evidence/evidence-store';
import type { Evidence } from '../rules/evidence';
import { questionsFor } from '../rules/questionnaire';
import type { Review } from '../rules/review';
import type { Meeting, Roadmap } from '../roadmap-store';
import { shippedQuestionnaire } from '../shipped-questionnaire';

/** A meeting as it is shown, but for what was said before; one call. Refuses one whose client is gone from the registry. */
export async function reviewOf({ version, value: meeting }: Stored<Meeting>, mayChange: boolean): Promise<Review> {
  const { heldOn, consentOn, attendees, answers, finished } = meeting;
  const { client, roadmap, evidence, currency } = await rowsOfClient(meeting);
  const { name, status, contract } = client.value;
  const whom = status === 'prospect' ? 'prospect' : 'client';
  return {
    outcome: 'meeting',
    version,
    planVersion: roadmap?.version ?? 0,
    client: { id: meeting.client, name: finished?.clientName ?? name, status, contract },
    heldOn,
    consentOn,
    attendees,
    questionnaire: { ...shippedQuestionnaire, questions: questionsFor(shippedQuestionnaire, whom) },
    answers,
    former: null,
    lines: finished?.lines ?? roadmap?.value.lines ?? [],
    firstMonth: roadmap?.value.firstMonth ?? 1,
    evidence: finished ? (finished.evidence ?? null) : (evidence?.value ?? null),
    hash: finished?.hash ?? null,
    today: dateOnly(now().slice(0, 10)),
    finishedAt: finished?.at ?? null,
    currency,
    mayChange,
  };
}

async function rowsOfClient({ client: id, page }: Meeting) {
  const [ofClient, ofRoadmap, ofTeam] = [{ entity: 'client', key: id }, { entity: 'roadmap', key: id }, placeOf(keys.team)];
  const ofEvidence = evidencePlace(page);
  const row = await rowsTogether([ofClient, ofRoadmap, ofTeam, ofEvidence]);
  const client = row(ofClient) as StoredClient | undefined;
  if (!client) throw new Refusal('notFound', 'The client of this meeting is not in the registry any more.');
  const team = row(ofTeam) as Stored<BillingTeam> | undefined;
  const [roadmap, evidence] = [row(ofRoadmap) as Stored<Roadmap> | undefined, row(ofEvidence) as Stored<Evidence> | undefined];
  return { client, roadmap, evidence, currency: (team?.value ?? teamAtFirst).currency };
}
