import type { Asker } from '../../platform/asker';
import { pagesThere } from '../../platform/confluence/pages-there';
import { Refusal } from '../../platform/rules/refusal';
import { formerRecordsIn, recordsIn } from '../hipaa-store';
import { withBeside } from '../rules/beside/beside';
import type { Binder, BinderId } from '../rules/binder';
import { kindNamed } from '../rules/kinds';
import type { PackRecord } from '../rules/pack/pack';
import type { HipaaRecord } from '../rules/record';
import { keptUntil } from '../rules/retention';
import { headlineOf, judgeRecord, judgeSection } from '../rules/section-rules';
import { sectionNamed, type SectionId } from '../rules/sections';
import { today } from '../today';
import { binderAsked } from './binder-asked';

export interface PackedSection {
  readonly records: readonly PackRecord[];
  /** All that is open in it, the worst first. */
  readonly gaps: readonly string[];
}

interface Asked {
  readonly binder: BinderId;
  readonly section: SectionId;
}

/** Every record of a section, those that were replaced too, for who may see its page. */
export async function packRecords(_: Asker, { binder: id, section }: Asked): Promise<PackedSection> {
  const [{ binder, client }, current, former] = await Promise.all([binderAsked(id), recordsIn(id, section), formerRecordsIn(id, section)]);
  const readable = await sectionsSeen(binder, [section]);
  if (!readable.has(section)) throw new Refusal('notAllowed', 'You may not see this section.');
  const day = today(client?.value.timeZone);
  const inForce = current.map(({ value }) => value);
  const asked = sectionNamed(id, section, binder.mode);
  const verdict = asked && withBeside(section, judgeSection(asked, inForce, day), binder.told);
  return {
    gaps: (verdict?.reasons ?? []).map(({ sentence }) => sentence),
    records: [...inForce, ...former.map(({ value }) => value)].map((record) => packed(record, section, judgeRecord(record, day, inForce))),
  };
}

/** Those of the sections whose page the person may see; one call to Confluence in their own name. */
export async function sectionsSeen({ pages }: Binder, sections: readonly SectionId[]): Promise<ReadonlySet<SectionId>> {
  const seen = await pagesThere(
    sections.flatMap((section) => pages[section] ?? []),
    'user',
  );
  return new Set(sections.filter((section) => seen.has(pages[section] ?? '')));
}

function packed(record: HipaaRecord, section: SectionId, { state, reason }: ReturnType<typeof judgeRecord>): PackRecord {
  const {
    id,
    effectiveOn,
    endedOn = null,
    reviewedOn = null,
    owner = null,
    evidence,
    supersedes = null,
    supersededBy = null,
    data,
  } = record;
  const kind = kindNamed(record.kind)?.words ?? record.kind;
  const until = keptUntil(record) ?? null;
  const facts = {
    id,
    section,
    kind,
    headline: headlineOf(record),
    effectiveOn,
    endedOn,
    reviewedOn,
    owner,
    evidence,
    supersedes,
    supersededBy,
    data,
  };
  return { ...facts, state, reason, keepUntil: until };
}
