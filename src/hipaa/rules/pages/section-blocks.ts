import type { DocumentNode } from '../../../platform/rules/document';
import type { Assessment } from '../assessment/assessment';
import type { HipaaRecord } from '../record';
import type { SectionId } from '../sections';
import { assessmentBlocks } from './assessment-blocks';
import { incidentBlocks, remediationBlocks, riskBlocks } from './record-blocks';
import { technicalBlocks } from './technical-blocks';

interface WrittenSection {
  /** Whose records its page tells. */
  readonly from: SectionId;
  readonly blocks: (records: readonly HipaaRecord[]) => readonly DocumentNode[];
}

const ofAssessment =
  (blocks: (assessment: Assessment) => readonly DocumentNode[]) =>
  (records: readonly HipaaRecord[]): readonly DocumentNode[] =>
    records.filter(({ kind }) => kind === 'assessment').flatMap(({ data }) => blocks(data as Assessment));

/** The sections whose records are written on their pages, so that those read well without the app. */
export const writtenSections: Readonly<Partial<Record<SectionId, WrittenSection>>> = {
  technical: { from: 'assessment', blocks: ofAssessment(technicalBlocks) },
  assessment: { from: 'assessment', blocks: ofAssessment(assessmentBlocks) },
  riskAnalysis: { from: 'riskAnalysis', blocks: riskBlocks },
  remediation: { from: 'remediation', blocks: remediationBlocks },
  incidents: { from: 'incidents', blocks: incidentBlocks },
};
