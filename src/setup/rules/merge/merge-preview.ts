import type { Client } from '../../../clients/rules/client';
import type { BilledUntil } from '../../../billing/rules/billed-until';
import type { MaintenanceToMove } from '../../../maintenance/rules/to-move';
import type { RoadmapToMove } from '../../../roadmap/rules/to-move';
import { givesWay, planMoves } from './plan-sentences';
import { some } from './some';

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
function refusalsOf({ from, into, billed, maintenance, roadmap, binders }: MergeFacts): readonly string[] {
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
  if (maintenance.plan.problem !== null) found.push(maintenance.plan.problem);
  return [...found, ...roadmap.tooMuch];
}

function movesOf(facts: MergeFacts): readonly string[] {
  const { from, into, billed, maintenance, roadmap } = facts;
  const organization = from.organization ? `organization ${from.organization.name}` : 'its own name';
  const since = billed.month === null ? 'All time' : `Time after ${billed.month}`;
  return [
    `Tickets of ${organization} count for ${into.name}.`,
    `${since} on its tickets counts for ${into.name}, and is billed by its terms.`,
    ...maintenance.months
      .filter((month) => month.from !== null && month.into === null)
      .map(({ period, from: key }) => `${period}: the ticket ${String(key)} stands for ${into.name}, too.`),
    ...planMoves(facts),
    ...some(roadmap.meetings, '1 roadmap meeting.', (count) => `${count} roadmap meetings.`),
    ...some(roadmap.lines, '1 line of its plan.', (count) => `${count} lines of its plan.`),
    ...some(roadmap.checklists, '1 checklist of its plan.', (count) => `${count} checklists of its plan.`),
    ...some(roadmap.devices, '1 device not listed there yet.', (count) => `${count} devices not listed there yet.`),
    ...some(roadmap.remembered, '1 action or note.', (count) => `${count} actions and notes.`),
    ...some(maintenance.media, '1 backup medium.', (count) => `${count} backup media.`),
    ...some(maintenance.signals, '1 signal of monitoring.', (count) => `${count} signals of monitoring.`),
    ...takenOver(from, into),
  ];
}

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

function staysOf(facts: MergeFacts): readonly string[] {
  const { from, billed, into, maintenance } = facts;
  const conflicts = maintenance.months.filter((month) => month.from !== null && month.into !== null);
  return [
    ...(billed.month === null ? [] : [`Closed statements up to ${billed.month} stay as they are, on the page of ${from.name}.`]),
    ...(billed.hasTerms ? [`What is agreed on prices with ${from.name} is not taken over; the terms of ${into.name} hold.`] : []),
    `Months that are over and their reports stay on the page of ${from.name}; their tickets name ${into.name} within some minutes.`,
    ...givesWay(facts),
    ...conflicts.map(
      (month) =>
        `${month.period}: both have a ticket, ${String(month.from)} and ${String(month.into)}. Resolve or close ${String(month.from)} by hand.`,
    ),
    `Pages in Confluence and the texts of tickets still say ${from.name}.`,
  ];
}
