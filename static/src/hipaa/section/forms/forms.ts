import type { KindForm } from './form';

/** The form of each kind of record, by the kind's name; each is loaded when it is opened. */
export const forms: Readonly<Record<string, () => Promise<KindForm<object>>>> = {
  assessment: async () => (await import('./assessment')).assessmentForm,
  ourControl: async () => (await import('./our-control')).ourControlForm,
  recognisedPractice: async () => (await import('./recognised-practice')).recognisedPracticeForm,
  risk: async () => (await import('./risk')).riskForm,
  remediation: async () => (await import('./remediation')).remediationForm,
  incident: async () => (await import('./incident')).incidentForm,
  statement: async () => (await import('./statement')).statementForm,
};
