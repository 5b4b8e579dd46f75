import type { Answer } from '../questionnaire/answer';
import { isComputer, type Device } from '../equipment/equipment';
import { headsUp, type HeadsUp } from './fit';

/** What the present set-up takes; null where nothing is listed. */
export interface SetUp {
  /** Computers that are listed. */
  readonly seats: number | null;
  /** How full the fullest server is, in percent. */
  readonly serverFull: number | null;
}

export function setUpOf(devices: readonly Device[]): SetUp {
  const seats = devices.filter(isComputer).length;
  const full = devices.flatMap((device) => (device.class === 'server' && device.storageFull !== null ? [device.storageFull] : []));
  return { seats: seats > 0 ? seats : null, serverFull: full.length > 0 ? Math.max(...full) : null };
}

/** What was said about people, against the equipment: what growth will ask for. Nothing as long as nobody has said how many will come. */
export function fitReport(answers: Readonly<Record<string, Pick<Answer, 'value'>>>, { seats, serverFull }: SetUp): readonly HeadsUp[] {
  const number = (question: string): number | undefined => {
    const value = answers[question]?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const people = number('co-employees');
  const expected = number('di-headcount-12');
  if (people === undefined || expected === undefined) return [];
  return headsUp({
    seats: seats ?? number('eq-workstations') ?? Number.POSITIVE_INFINITY,
    people,
    newPeople: Math.max(0, expected - people),
    serverFull: serverFull ?? 0,
  });
}
