import type { DaysView } from '../../../../src/time/rules/day/days-view';
import { within, type Stretch } from '../../../../src/time/rules/stretch';
import type { Notes, Ticket, WorkKind } from '../../../../src/time/rules/timer';
import { drafts } from '../../ui/drafts';

/** What was entered for a gap and not saved yet. */
export interface GapDraft extends Stretch, Notes {
  readonly ticket: Ticket | null;
  readonly kind: WorkKind;
}

const open = 'gap/open';
const keyOf = ({ startedAt }: Stretch): string => `gap/${startedAt}`;

/** What is typed into a gap survives a reload and a refusal. */
export const gapDraft = {
  read: (gap: Stretch): GapDraft | null => parsed(drafts.read(keyOf(gap))) as GapDraft | null,
  keep: (gap: Stretch, draft: GapDraft): void => {
    drafts.keep(keyOf(gap), JSON.stringify(draft));
    drafts.keep(open, JSON.stringify({ startedAt: gap.startedAt, stoppedAt: gap.stoppedAt }));
  },
  drop: (gap: Stretch): void => {
    drafts.drop(keyOf(gap));
    drafts.drop(open);
  },
  /** The gap of the shown day that was being filled when the page was left. */
  lastOpen: ({ days }: DaysView): Stretch | null => {
    const gap = parsed(drafts.read(open)) as Stretch | null;
    return gap && days.some((day) => within(gap, day)) && gapDraft.read(gap) ? gap : null;
  },
} as const;

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
