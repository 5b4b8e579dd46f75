import { counted } from '../../../platform/rules/counted';
import type { Client } from '../../../clients/rules/client';
import type { BilledUntil } from '../../../billing/rules/billed-until';
import type { MaintenanceToMove } from '../../../maintenance/rules/to-move';
import type { RoadmapToMove } from '../../../roadmap/rules/to-move';

/** What was found about a double and the client that stays. */
export interface MergeFacts {
  readonly from: Client;
  readonly into: Client;
  readonly billed: BilledUntil;
  readonly maintenance: MaintenanceToMove;
  readonly roadmap: RoadmapToMove;
  readonly binders: { readonly from: boolean; readonly into: boolean };
}

/** What a merge will do, in sentences, before anything is done. */
export interface MergePreview {
  readonly from: Pick<Client, 'id' | 'name' | 'version'>;
  readonly into: Pick<Client, 'id' | 'name' | 'version'>;
  /** Why it cannot be done; empty where it can. */
  readonly refusals: readonly string[];
  readonly moves: readonly string[];
  readonly stays: readonly string[];
}

export function mergePreview(facts: MergeFacts): MergePreview {
  const named = ({ id, name, version }: Client) => ({ id, name, version });
  return { from: named(facts.from), into: named(facts.into), refusals: refusalsOf(facts), moves: movesOf(facts), stays: staysOf(facts) };
}

/** What cannot be moved safely; each says what to do instead. */
function refusalsOf({ from, into, billed, roadmap, binders }: MergeFacts): readonly string[] {
  const found: string[] = [];
  if (from.id === into.id) found.push('Choose two different clients.');
  if (from.merged) found.push(`${from.name} was merged into ${from.merged.name} already.`);
  if (into.merged) found.push(`${into.name} was itself merged into ${into.merged.name}: choose that one.`);
  if (into.status === 'former' && !into.merged) found.push(`${into.name} is a former client. Make it active first.`);
  if (binders.from && binders.into)
    found.push(
      'Both have a HIPAA binder with dated records, which are kept for six years as they are. Archive one of them with an audit pack first; two binders cannot be made one.',
    );
  else if (binders.from) found.push(`${from.name} has the HIPAA binder, which cannot be moved. Let ${from.name} stay instead.`);
  if (roadmap.invitedTo !== null) found.push(`${from.name} is invited to ${roadmap.invitedTo}. Hold its meeting or close the round first.`);
  if (billed.hoursUntil !== null)
    found.push(`${from.name} has hours bought ahead until ${billed.hoursUntil}. Enter them for ${into.name} and end them here first.`);
  return found;
}

function movesOf({ from, into, billed, maintenance, roadmap }: MergeFacts): readonly string[] {
  const organization = from.organization ? `organization ${from.organization.name}` : 'its own name';
  const since = billed.month === null ? 'All time' : `Time after ${billed.month}`;
  return [
    `Tickets of ${organization} count for ${into.name}.`,
    `${since} on its tickets counts for ${into.name}, and is billed by its terms.`,
    ...maintenance.months
      .filter((month) => month.from !== null && month.into === null)
      .map(({ period, from: key }) => `${period}: the ticket ${String(key)} stands for ${into.name}, too.`),
    ...some(roadmap.meetings, 'roadmap meeting', 'roadmap meetings'),
    ...some(roadmap.lines, 'line of its plan', 'lines of its plan'),
    ...some(roadmap.checklists, 'checklist of its plan', 'checklists of its plan'),
    ...some(roadmap.devices, 'device not listed there yet', 'devices not listed there yet'),
    ...some(roadmap.remembered, 'action or note', 'actions and notes'),
    ...some(maintenance.media, 'backup medium', 'backup media'),
    ...some(maintenance.signals, 'signal of monitoring', 'signals of monitoring'),
    ...takenOver(from, into),
  ];
}

const some = (count: number, one: string, many: string): readonly string[] => (count === 0 ? [] : [`${counted(count, one, many)}.`]);

/** What the one that stays lacks, and the double has. */
function takenOver(from: Client, into: Client): readonly string[] {
  const fields = [
    ['organization', into.organization, from.organization],
    ['project', into.project, from.project],
    ['time zone', into.timeZone, from.timeZone],
    ['travel time', into.travelMinutes, from.travelMinutes],
    ['assignee', into.assignee, from.assignee],
    ['address', into.address || null, from.address || null],
    ['contact', into.contact || null, from.contact || null],
    ['Confluence space', into.space ?? null, from.space ?? null],
  ] as const;
  const lacking = fields.flatMap(([name, ours, theirs]) => (ours === null && theirs !== null ? [name] : []));
  return lacking.length === 0 ? [] : [`${into.name} takes over: ${lacking.join(', ')}.`];
}

function staysOf({ from, into, billed, maintenance }: MergeFacts): readonly string[] {
  const conflicts = maintenance.months.filter((month) => month.from !== null && month.into !== null);
  return [
    ...(billed.month === null ? [] : [`Closed statements up to ${billed.month} stay as they are, on the page of ${from.name}.`]),
    ...(billed.hasTerms ? [`What is agreed on prices with ${from.name} is not taken over; the terms of ${into.name} hold.`] : []),
    `Months that are over, their reports and the maintenance plan stay with ${from.name}; the plan of ${into.name} holds from now on.`,
    ...conflicts.map(
      (month) =>
        `${month.period}: both have a ticket, ${String(month.from)} and ${String(month.into)}. Resolve or close ${String(month.from)} by hand.`,
    ),
    `Pages in Confluence and the texts of tickets still say ${from.name}.`,
  ];
}
