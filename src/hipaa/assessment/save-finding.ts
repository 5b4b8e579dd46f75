import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { changeRecord, viewAfter, type RecordRead } from '../records/change-record';
import type { RecordAt } from '../rules/record-at';
import { withFinding, type Assessment } from '../rules/assessment/assessment';
import type { Entry } from '../rules/assessment/entry';
import type { FindingDraft } from '../rules/assessment/finding';
import type { SectionView } from '../rules/section-view';
import { entryOf } from '../rules/security-rule';

export interface SaveFinding extends RecordAt {
  readonly entry: string;
  readonly draft: FindingDraft;
  /** When the finding that the person saw was saved; null where there was none. */
  readonly seen: Instant | null;
}

export interface AssessmentSaved {
  readonly outcome: 'saved';
  readonly view: SectionView;
}

export interface SaveFindings extends RecordAt {
  readonly findings: readonly Pick<SaveFinding, 'entry' | 'draft' | 'seen'>[];
}

/** Keeps what was found at one entry, beside what others find at other entries at the same time. */
export async function saveFinding(asker: Asker, input: SaveFinding, read: RecordRead): Promise<AssessmentSaved> {
  const { entry: id, draft, seen } = input;
  const entry = known(id);
  const at = now();
  const change = (assessment: Assessment): Assessment =>
    withinRoom(withFinding(assessment, { entry, draft, seen, at, by: asker.accountId }));
  return save(asker, input, change, ({ findings }) => ({ entry: id, finding: findings[id] ?? null }), read);
}

/** Keeps one answer for many entries, all of it in one change; what somebody else has answered meanwhile stays theirs. */
export async function saveFindings(asker: Asker, input: SaveFindings, read: RecordRead): Promise<AssessmentSaved> {
  const at = now();
  const given = input.findings.map((finding) => ({ ...finding, entry: known(finding.entry), at, by: asker.accountId }));
  const change = (assessment: Assessment): Assessment => withinRoom(given.reduce(withFindingUnlessAnswered, assessment));
  const logged = ({ findings }: Assessment) => ({
    findings: given.map(({ entry: { id } }) => ({ entry: id, finding: findings[id] ?? null })),
  });
  return save(asker, input, change, logged, read);
}

const withFindingUnlessAnswered = (assessment: Assessment, finding: Parameters<typeof withFinding>[1]): Assessment => {
  const standing = assessment.findings[finding.entry.id];
  return standing !== undefined && standing.at !== finding.seen ? assessment : withFinding(assessment, finding);
};

export interface NameResponsible extends RecordAt {
  readonly entry: string;
  /** Empty where the official answers for it. */
  readonly name: string;
}

/** Names who at the client answers for an entry of its own. */
export async function nameResponsible(asker: Asker, input: NameResponsible, read: RecordRead): Promise<AssessmentSaved> {
  const { entry: id, name } = input;
  requireNoPatientData(name);
  if (known(id).mspScope) throw new Refusal('badInput', 'This one is ours to answer.');
  const change = (assessment: Assessment): Assessment => ({ ...assessment, responsible: { ...assessment.responsible, [id]: name } });
  return save(asker, input, change, ({ responsible }) => ({ entry: id, responsible: responsible[id] ?? '' }), read);
}

async function save(
  asker: Asker,
  at: RecordAt,
  change: (assessment: Assessment) => Assessment,
  logged: (assessment: Assessment) => unknown,
  read: RecordRead,
): Promise<AssessmentSaved> {
  const of = (data: unknown): Assessment => data as Assessment;
  if (read.record.value.kind !== 'assessment') throw new Refusal('badInput', 'This record is no assessment.');
  const changed = await changeRecord(asker, at, { change: (data) => change(of(data)), logged: (data) => logged(of(data)) }, read);
  return { outcome: 'saved', view: viewAfter(changed) };
}

const room = 200_000;

function withinRoom(assessment: Assessment): Assessment {
  if (JSON.stringify(assessment).length <= room) return assessment;
  throw new Refusal('badInput', 'This assessment holds as much text as fits. Put the longest text on a page of its own and name it here.');
}

function known(id: string): Entry {
  const entry = entryOf(id);
  if (!entry) throw new Refusal('notFound', 'The Security Rule has no such entry.');
  return entry;
}
