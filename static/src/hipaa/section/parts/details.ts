import { lazy, type ComponentType } from 'react';
import type { HipaaRecord } from '../../../../../src/hipaa/rules/record';
import type { SectionPartProps } from '../section-part';

export interface DetailProps extends Pick<SectionPartProps, 'view' | 'learn'> {
  readonly record: HipaaRecord;
}

/** What stands below a record's headline for some kinds, by the kind's name; each is a chunk of its own. */
export const details: Readonly<Partial<Record<string, ComponentType<DetailProps>>>> = {
  agreement: lazy(async () => ({ default: (await import('../superseded')).Superseded })),
  risk: lazy(async () => ({ default: (await import('../../risk/risk-detail')).RiskDetail })),
  remediation: lazy(async () => ({ default: (await import('../../remediation/action-detail')).ActionDetail })),
  incident: lazy(async () => ({ default: (await import('../../incidents/time-line')).TimeLine })),
};
