import { counted } from '../../../platform/rules/counted';
/** What a client's equipment can take, and what is expected of it. */
export interface Capacity {
  /** People the present set-up was made for. */
  readonly seats: number;
  readonly people: number;
  readonly newPeople: number;
  /** How full the fullest server is, in percent. */
  readonly serverFull: number;
}

/** Something to know ahead of time; it carries no price. */
export interface HeadsUp {
  readonly what: string;
  readonly horizon: string;
}

const almostFull = 80;

/** What growth will ask for: not today, but foreseeable. */
export function headsUp({ seats, people, newPeople, serverFull }: Capacity): readonly HeadsUp[] {
  const expected = people + newPeople;
  return [
    ...(newPeople > 0 && serverFull >= almostFull
      ? [
          {
            what: `A server is ${String(serverFull)} % full and ${counted(newPeople, 'more person', 'more people')} will come`,
            horizon: 'server before Q3',
          },
        ]
      : []),
    ...(expected > seats ? [{ what: `${String(expected)} people on a set-up made for ${String(seats)}`, horizon: 'next 12 months' }] : []),
  ];
}
