import { lazy, type ComponentType } from 'react';
import type { SectionId } from '../../../../../src/hipaa/rules/sections';
import type { SectionPartProps } from '../section-part';

/** What stands above the list of records in some sections; each is a chunk of its own: `training: lazy(async () => ({ default: (await import('./training')).Training }))`. */
export const parts: Readonly<Partial<Record<SectionId, ComponentType<SectionPartProps>>>> = {
  training: lazy(async () => ({ default: (await import('../../training/training-part')).TrainingPart })),
  assessment: lazy(async () => ({ default: (await import('../../assessment/assessment-part')).AssessmentPart })),
  riskAnalysis: lazy(async () => ({ default: (await import('../../risk/risk-part')).RiskPart })),
  remediation: lazy(async () => ({ default: (await import('../../remediation/remediation-part')).RemediationPart })),
  continuity: lazy(async () => ({ default: (await import('./continuity')).Continuity })),
};
