import type { Client, ClientId } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { addMonths } from '../../platform/rules/month';
import type { Month } from '../../platform/rules/units';
import { commit } from '../../platform/store/rows';
import { checklists } from '../checklist/checklist-store';
import { layOutChecklist } from '../checklist/lay-out-checklist';
import { registers } from '../checklist/register-store';
import { readSheets, writeRuns } from '../months/ledger-store';
import { reports } from '../report/report-store';
import { currentPeriod } from '../rules/due';
import { emptyRegister } from '../rules/media-register';
import { hasTicket } from '../rules/run';
import type { MaintenanceToMove, Sides } from '../rules/to-move';
import { signalKey, signals, signalsOf } from '../signals/signal-store';
import { planRow } from '../templates/plan-store';
import { planToMove, takeOverPlan } from './take-over-plan';

export async function maintenanceToMove({ from, into }: Sides): Promise<MaintenanceToMove> {
  const periods = monthsAhead(into);
  const [plan, said, known, register, there, theirs, ours] = await Promise.all([
    planToMove({ from, into }),
    signalsOf(from.id),
    signalsOf(into.id),
    registers.get(from.id),
    registers.get(into.id),
    readSheets(from.sheet, periods),
    readSheets(into.sheet, periods),
  ]);
  const keyIn = (sheets: typeof theirs, index: number, client: ClientId): string | null => {
    const run = sheets[index]?.value.runs[client];
    return hasTicket(run) ? run.ticket.key : null;
  };
  return {
    plan,
    signals: said.filter(({ item }) => !known.some((signal) => signal.item === item)).length,
    media: Object.keys(register?.value.media ?? {}).filter((label) => there?.value.media[label] === undefined).length,
    months: periods.map((period, index) => ({ period, from: keyIn(theirs, index, from.id), into: keyIn(ours, index, into.id) })),
  };
}

/** Gives a client what a double has; where only the double has its ticket of a month that is not over, that ticket stands for both. */
export async function takeOverMaintenance(by: string, { from, into }: Sides): Promise<void> {
  await takeOverPlan(by, { from, into });
  for (const period of monthsAhead(into)) await takeOverMonth({ from, into }, period);
  await takeOverMedia(from.id, into.id);
  for (const { item } of await signalsOf(from.id)) await takeOverSignal(item, from.id, into.id);
}

const monthsAhead = (client: Client): readonly Month[] => {
  const period = currentPeriod(client, now());
  return [period, addMonths(period, 1)];
};

async function takeOverMonth({ from, into }: Sides, period: Month): Promise<void> {
  const [[theirs], [ours]] = await Promise.all([readSheets(from.sheet, [period]), readSheets(into.sheet, [period])]);
  const [run, before] = [theirs?.value.runs[from.id], ours?.value.runs[into.id]];
  if (!ours || !hasTicket(run) || before?.state === 'creating') return;
  if (hasTicket(before)) {
    if (before.ticket.id === run.ticket.id) await takeOverChecklist(run.ticket.id, { from, into });
    return;
  }
  const written = await writeRuns(ours, { [into.id]: { state: 'adopted', ticket: run.ticket, at: now() } });
  if (written) await takeOverChecklist(run.ticket.id, { from, into });
  else await takeOverMonth({ from, into }, period);
}

/** An open checklist goes by the signals and media of whoever its head names, and its report goes to them; its lines and marks stay. */
async function takeOverChecklist(ticket: string, { from, into }: Sides): Promise<void> {
  const [laidOut, report, plan] = await Promise.all([layOutChecklist(ticket, 'app'), reports.get(ticket), planRow(into.id)]);
  const before = laidOut?.row.value;
  if (!laidOut || before?.head.client !== from.id || before.finishedAt) return;
  const head = { ...before.head, client: into.id, clientName: into.name, plan: plan?.value.version ?? 0 };
  const outcome = await commit(
    checklists.replace(laidOut.row, { ...before, head, shared: false }),
    ...(report ? [reports.replace(report, { ...report.value, head })] : []),
  );
  if (outcome === 'conflict') await takeOverChecklist(ticket, { from, into });
}

async function takeOverMedia(from: ClientId, into: ClientId): Promise<void> {
  const [theirs, ours] = await Promise.all([registers.get(from), registers.get(into)]);
  if (!theirs) return;
  const before = ours?.value ?? emptyRegister(into);
  const { media, against } = theirs.value;
  const value = { ...theirs.value, ...before, media: { ...media, ...before.media }, against: { ...against, ...before.against } };
  const outcome = await commit(ours ? registers.replace(ours, value) : registers.insert(into, value));
  if (outcome === 'conflict') await takeOverMedia(from, into);
}

/** The signal goes over whole, so that the next one, which still names the double, is no new one. */
async function takeOverSignal(item: string, from: ClientId, into: ClientId): Promise<void> {
  const [theirs, ours] = await Promise.all([signals.get(signalKey(from, item)), signals.get(signalKey(into, item))]);
  if (!theirs) return;
  const copied = ours ? [] : [signals.insert(signalKey(into, item), { ...theirs.value, client: into, told: 'no' })];
  if ((await commit(signals.remove(theirs), ...copied)) === 'conflict') await takeOverSignal(item, from, into);
}
