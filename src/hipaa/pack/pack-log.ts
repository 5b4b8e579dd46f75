import type { Asker } from '../../platform/asker';
import { assignablePeopleById } from '../../platform/jira/people-directory';
import { traces, type Trace } from '../hipaa-store';
import type { BinderId } from '../rules/binder';
import type { PackChange } from '../rules/pack/pack';
import { sectionsOf, type SectionId } from '../rules/sections';
import { binderAsked } from './binder-asked';
import { sectionsSeen } from './pack-records';

export interface PackLogPage {
  readonly changes: readonly PackChange[];
  readonly next: string | null;
}

const atOnce = 100;

/** A page of the binder's log, the oldest first: changes of what the person may see. */
export async function packLog(
  _: Asker,
  { binder: id, after }: { readonly binder: BinderId; readonly after: string | null },
): Promise<PackLogPage> {
  const [{ binder }, page] = await Promise.all([
    binderAsked(id),
    traces.page('by-binder', { partition: [id], limit: atOnce, after: after ?? undefined }),
  ]);
  const all = sectionsOf(id, binder.mode).map((section) => section.id);
  const changes = page.rows.map(({ value }) => value);
  const [seen, people] = await Promise.all([sectionsSeen(binder, all), assignablePeopleById(changes.map(({ by }) => by))]);
  const nameOf = new Map(people.map(({ accountId, name }) => [accountId, name]));
  const shown = changes.filter((change) => {
    const section = sectionIn(change);
    return section === undefined || seen.has(section);
  });
  return { changes: shown.map((change) => ({ ...asChange(change), by: nameOf.get(change.by) ?? change.by })), next: page.next ?? null };
}

function sectionIn({ section, before, after }: Trace): SectionId | undefined {
  if (section !== undefined) return section;
  const record = (after ?? before) as { readonly section?: SectionId } | null;
  return record?.section;
}

const asChange = ({ of, version, at, by, before, after }: Trace): PackChange => ({ of, version, at, by, before, after });
