import { storedClient } from '../../clients/client-store';
import type { Asker } from '../../platform/asker';
import { contentHash } from '../../platform/content-hash';
import { recordsIn } from '../hipaa-store';
import { readForSave, saveRecord } from '../records/save-record';
import type { Assessment } from '../rules/assessment/assessment';
import type { BinderId } from '../rules/binder';
import { openBehindTechnical, technicalRecord } from '../rules/pages/technical-record';
import type { HipaaRecord } from '../rules/record';
import type { SectionView } from '../rules/section-view';
import { today } from '../today';

export type TechnicalNoted =
  | { readonly view: SectionView }
  /** So many findings behind the page are still to be documented; until then it counts for nothing. */
  | { readonly open: number };

/** Makes the record of a technical page that was just written, or brings it up to date; whoever writes it again makes up for one that failed. */
export async function noteTechnical(
  asker: Asker,
  binder: BinderId,
  page: string,
  assessments: readonly HipaaRecord[],
): Promise<TechnicalNoted> {
  const [assessment] = assessments.filter(({ kind }) => kind === 'assessment') as readonly HipaaRecord<Assessment>[];
  const open = assessment ? openBehindTechnical(assessment.data) : 1;
  if (!assessment || open > 0) return { open };
  const [rows, client] = await Promise.all([recordsIn(binder, 'technical'), binder === 'own' ? undefined : storedClient(binder)]);
  const among = rows.map(({ value }) => value);
  const id = idOf(`technical:${binder}:${String(assessment.data.year)}`);
  const record = technicalRecord({ id, assessment: assessment.data, page, today: today(client?.value.timeZone), among });
  const version = rows.find(({ key }) => key === record.id)?.version ?? 0;
  const input = { binder, section: 'technical', version, record } as const;
  return { view: (await saveRecord(asker, input, await readForSave(asker, input))).view };
}

/** An id that is the same whoever computes it (RFC 9562, version 8). */
function idOf(identity: string): string {
  const hex = contentHash(identity);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
