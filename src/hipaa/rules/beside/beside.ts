import { counted } from '../../../platform/rules/counted';
import { byTone, worstOf, type Reason, type Tone, type Verdict } from '../health';
import type { Gap } from '../remediation/gaps';
import type { SectionId } from '../sections';
import type { PlannedAction, ToldBySection } from './told';

/** What a section lacks as its neighbours see it. */
export interface Beside {
  /** Gaps that have no action yet. */
  readonly gaps: readonly Gap[];
  /** Systems that hold ePHI and of which no risk is analysed. */
  readonly systems: readonly string[];
}

const nothing: Beside = { gaps: [], systems: [] };

/** What that section lacks, by what the others of its binder tell. */
export function besideIn(section: SectionId, told: ToldBySection = {}): Beside {
  if (section === 'riskAnalysis') return { ...nothing, systems: unanalysed(told) };
  if (section === 'assessment') return { ...nothing, gaps: withoutAction(told.assessment?.gaps ?? [], told) };
  if (section !== 'remediation') return nothing;
  return { ...nothing, gaps: withoutAction([...(told.assessment?.gaps ?? []), ...(told.riskAnalysis?.gaps ?? [])], told) };
}

const withoutAction = (gaps: readonly Gap[], { remediation }: ToldBySection): readonly Gap[] =>
  gaps.filter((gap) => !(remediation?.planned ?? []).some((action) => isFor(action, gap)));

/** An action is for a gap of its year, and while it is open for the same gap found again later: what is done about it is done once. */
export const isFor = ({ gap, year, isClosed }: PlannedAction, found: Pick<Gap, 'gap' | 'year' | 'formerly'>): boolean =>
  (gap === found.gap || gap === found.formerly) && (year === found.year || (year < found.year && !isClosed));

function unanalysed({ continuity, riskAnalysis }: ToldBySection): readonly string[] {
  const assets = (riskAnalysis?.assets ?? []).map(inPlainWords);
  return (continuity?.systems ?? []).filter((system) => !assets.some((asset) => ` ${asset} `.includes(` ${inPlainWords(system)} `)));
}

/** `EMR server` is about the system EMR, however it is written. */
const inPlainWords = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const reason = (tone: Tone, sentence: string): Reason => ({ record: null, tone, sentence });

function reasonsIn(section: SectionId, { gaps, systems }: Beside): readonly Reason[] {
  if (section === 'riskAnalysis')
    return systems.map((system) => ({ ...reason('red', `${system} holds ePHI, and no risk to it is analysed.`), about: system }));
  if (section === 'remediation') return gaps.map(({ words }) => reason('red', `${words}: this gap has no action yet.`));
  if (section !== 'assessment' || gaps.length === 0) return [];
  const sentence = `${counted(gaps.length, 'gap has', 'gaps have')} no action yet: plan what is done on the page Remediation.`;
  return [{ ...reason('amber', sentence), adds: null }];
}

/** How a section stands when what the others tell is counted in. */
export function withBeside(section: SectionId, verdict: Verdict, told: ToldBySection | undefined): Verdict {
  const reasons = reasonsIn(section, besideIn(section, told));
  if (reasons.length === 0) return verdict;
  const red = reasons.filter(({ tone }) => tone === 'red').length;
  return {
    ...verdict,
    tone: worstOf([verdict.tone, ...reasons.map(({ tone }) => tone)]),
    reasons: [...reasons, ...verdict.reasons].sort(byTone),
    notDocumented: verdict.notDocumented + red,
  };
}
