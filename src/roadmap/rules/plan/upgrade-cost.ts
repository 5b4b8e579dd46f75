import { cents, type Cents } from '../../../platform/rules/units';

/** An upgrade that looks free: what people and machines stand still for. */
export interface Upgrade {
  readonly desktops: number;
  readonly labourHours: number;
  readonly labourRate: Cents;
  readonly downtimeHours: number;
  /** What an hour of a person at a standing desktop costs the client. */
  readonly downtimeRate: Cents;
  /** While the server is down everybody stands still. */
  readonly serverDowntimeHours: number;
}

export interface UpgradeCost {
  readonly labour: Cents;
  readonly downtime: Cents;
  readonly serverDowntime: Cents;
  readonly total: Cents;
}

/** What an upgrade costs even if the software is free. */
export function upgradeCost(upgrade: Upgrade): UpgradeCost {
  const { desktops, labourHours, labourRate, downtimeHours, downtimeRate, serverDowntimeHours } = upgrade;
  const labour = Math.round(desktops * labourHours * labourRate);
  const downtime = Math.round(desktops * downtimeHours * downtimeRate);
  const serverDowntime = Math.round(serverDowntimeHours * desktops * downtimeRate);
  return {
    labour: cents(labour),
    downtime: cents(downtime),
    serverDowntime: cents(serverDowntime),
    total: cents(labour + downtime + serverDowntime),
  };
}

/** The parts of the cost with how each comes about: `20 × 1.5 h at $100.00`. */
export function upgradeParts(
  upgrade: Upgrade,
  inCurrency: (amount: Cents) => string,
): readonly { readonly what: string; readonly how: string; readonly amount: Cents }[] {
  const { desktops, labourHours, labourRate, downtimeHours, downtimeRate, serverDowntimeHours } = upgrade;
  const { labour, downtime, serverDowntime } = upgradeCost(upgrade);
  const [work, wait] = [inCurrency(labourRate), inCurrency(downtimeRate)];
  return [
    { what: 'Our work', how: `${String(desktops)} × ${String(labourHours)} h at ${work}`, amount: labour },
    { what: 'Desktops stand still', how: `${String(desktops)} × ${String(downtimeHours)} h at ${wait}`, amount: downtime },
    {
      what: 'The server is down',
      how: `${String(serverDowntimeHours)} h × ${String(desktops)} people at ${wait}`,
      amount: serverDowntime,
    },
  ];
}
