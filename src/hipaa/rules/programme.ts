import type { BinderListed } from './binders-list';
import { worstOf, type Tone } from './health';
import type { SectionId } from './sections';

/** What we owe a client that is bound by HIPAA, in four parts: be compliant ourselves, have an agreement, assess, and keep the client compliant. */
export interface Programme {
  readonly compliant: Tone;
  readonly agreement: Tone;
  readonly assessed: Tone;
  readonly kept: Tone;
}

const keeping: readonly SectionId[] = ['training', 'technical', 'documentation', 'remediation', 'continuity', 'incidents', 'upkeep'];

/** How far each of the four parts is for a client. Where HIPAA is referred to a partner, assessing and keeping are not ours. */
export function programmeOf(own: BinderListed | undefined, binder: BinderListed | null): Programme {
  const toneOf = (...ids: readonly SectionId[]): Tone => {
    if (binder === null) return 'red';
    const found = binder.sections.filter(({ section }) => ids.includes(section.id));
    return found.length === 0 ? 'grey' : worstOf(found.map(({ verdict }) => verdict?.tone ?? 'red'));
  };
  return {
    compliant: own?.isReady === true ? 'green' : 'red',
    agreement: toneOf('agreements'),
    assessed: toneOf('assessment', 'riskAnalysis'),
    kept: toneOf(...keeping),
  };
}
