import type { Contract } from '../../clients/rules/client';
import type { DateOnly, Milliseconds } from '../../platform/rules/units';
import { cents } from '../../platform/rules/units';
import { sumTimes, type Charge, type ChargeLine, type CoverReason, type Draw } from './charge';
import type { BilledClient, HoursBlock } from './client-terms';
import { moneyFor, sumOf } from './money';
import type { Cover } from './policy';
import type { PolicyBook } from './policy-book';

/** What is left of a block, weighted hours. */
export interface BlockState {
  readonly block: HoursBlock;
  readonly left: Milliseconds;
}

export const untouched = (block: HoursBlock): BlockState => ({ block, left: (block.minutes * 60_000) as Milliseconds });

/** Takes from the charges what the contract is for; blocks are drawn by the date of work, whichever way the charges came in. */
export function coverCharges(
  charges: readonly Charge[],
  { contract }: Pick<BilledClient, 'contract'>,
  book: PolicyBook,
  blocks: readonly BlockState[],
): { readonly charges: readonly Charge[]; readonly blocks: readonly BlockState[] } {
  const pool = new Pool(blocks);
  const covered = charges.map((charge) => {
    const managed = book(charge.date)?.policy.managed;
    return coverCharge(charge, contract, managed, pool);
  });
  return { charges: covered, blocks: pool.left() };
}

function coverCharge(charge: Charge, contract: Contract, managed: Cover | undefined, pool: Pool): Charge {
  if ((contract === 'hourly' || contract === 'none') && charge.unit !== 'free') return charge; // nothing takes it in, as it stands
  const draws: Draw[] = [];
  const lines = charge.lines.map((line) => {
    if (charge.unit === 'free') return wholly(line, charge.work[0]?.purpose === 'meeting' ? 'meeting' : 'liaison');
    if (line.project) return notAtAll(line, 'project');
    if (contract === 'managed') return isIncluded(line, managed) ? wholly(line, 'managed') : notAtAll(line, 'notIncluded');
    if (contract === 'blockOfHours') return drawn(line, charge.date, pool, draws);
    return notAtAll(line, 'hourly');
  });
  const tripCovered = contract === 'managed' && charge.trip > 0 && managed?.tripCharge === true;
  const trip = tripCovered ? cents(0) : charge.trip;
  return { ...charge, lines, draws, tripCovered, amount: sumOf([...lines.map(({ amount }) => amount), trip]) };
}

const isIncluded = ({ kind, hours }: ChargeLine, managed: Cover | undefined): boolean =>
  managed !== undefined && managed.kinds.includes(kind) && managed.classes.includes(hours);

const wholly = (line: ChargeLine, cover: CoverReason): ChargeLine => ({ ...line, covered: line.billed, cover, amount: cents(0) });
const notAtAll = (line: ChargeLine, cover: CoverReason): ChargeLine =>
  line.cover === cover && line.covered === 0 ? line : { ...line, covered: 0 as Milliseconds, cover };

/** Travel that costs nothing draws nothing. */
function drawn(line: ChargeLine, date: DateOnly, pool: Pool, draws: Draw[]): ChargeLine {
  if (line.hourly === 0) return notAtAll(line, 'hourly');
  const wanted = Math.round((line.billed * line.multiplier) / 100) as Milliseconds;
  const taken = pool.draw(wanted, date);
  draws.push(...taken);
  const weighted = sumTimes(taken.map((draw) => draw.weighted));
  if (weighted === 0) return notAtAll(line, wanted === 0 ? 'block' : 'blockEmpty');
  if (weighted === wanted) return wholly(line, 'block');
  const covered = Math.round((weighted * 100) / line.multiplier) as Milliseconds;
  const rest = (line.billed - covered) as Milliseconds;
  return { ...line, covered, cover: 'partOfBlock', amount: moneyFor(rest, line.hourly, line.multiplier) };
}

/** The blocks of hours of a client, the one that expires first before the others. */
class Pool {
  readonly #blocks: { readonly block: HoursBlock; left: number }[];

  constructor(blocks: readonly BlockState[]) {
    const byExpiry = (a: BlockState, b: BlockState): number =>
      a.block.expires === b.block.expires ? (a.block.id < b.block.id ? -1 : 1) : a.block.expires < b.block.expires ? -1 : 1;
    this.#blocks = [...blocks].sort(byExpiry).map(({ block, left }) => ({ block, left }));
  }

  draw(wanted: Milliseconds, date: DateOnly): readonly Draw[] {
    const draws: Draw[] = [];
    let open: number = wanted;
    for (const one of this.#blocks) {
      if (open === 0 || date < one.block.from || date > one.block.expires || one.left === 0) continue;
      const weighted = Math.min(open, one.left) as Milliseconds;
      one.left -= weighted;
      open -= weighted;
      draws.push({ block: one.block.id, weighted });
    }
    return draws;
  }

  left(): readonly BlockState[] {
    return this.#blocks.map(({ block, left }) => ({ block, left: left as Milliseconds }));
  }
}
