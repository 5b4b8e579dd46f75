/** One line of the table. `holds` is missing where a number only informs. */
export interface Row {
  readonly part: string;
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly holds?: boolean;
}

/** A count or size that must not exceed its budget. */
export function atMost(part: string, what: string, measured: number, budget: number, unit = ''): Row {
  const shown = (count: number): string => `${count.toLocaleString('en-US', { maximumFractionDigits: 1 })}${unit && ` ${unit}`}`;
  return { part, what, measured: shown(measured), budget: `≤ ${shown(budget)}`, holds: measured <= budget };
}

/** A number that depends on the machine or has no budget. */
export const informs = (part: string, what: string, measured: string): Row => ({ part, what, measured, budget: '' });
