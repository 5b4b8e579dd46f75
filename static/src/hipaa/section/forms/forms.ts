import type { KindForm } from './form';

/** The form of each kind of record, by the kind's name; each is loaded when it is opened. */
export const forms: Readonly<Record<string, () => Promise<KindForm<object>>>> = {
  assessment: async () => (await import('./assessment')).assessmentForm,
  ourControl: async () => (await import('./our-control')).ourControlForm,
  recognisedPractice: async () => (await import('./recognised-practice')).recognisedPracticeForm,
  risk: async () => (await import('./risk')).riskForm,
  remediation: async () => (await import('./remediation')).remediationForm,
  incident: async () => (await import('./incident')).incidentForm,
  continuityRole: async () => (await import('./continuity-role')).continuityRoleForm,
  continuityTest: async () => (await import('./continuity-test')).continuityTestForm,
  downtime: async () => (await import('./downtime')).downtimeForm,
  providerEvidence: async () => (await import('./provider-evidence')).providerEvidenceForm,
  scenario: async () => (await import('./scenario')).scenarioForm,
  system: async () => (await import('./system')).systemForm,
  person: async () => (await import('./person')).personForm,
  trainingSession: async () => (await import('./training')).trainingSessionForm,
  selfTraining: async () => (await import('./training')).selfTrainingForm,
  agreement: async () => (await import('./agreement')).agreementForm,
  vendor: async () => (await import('./plain')).vendorForm,
  referral: async () => (await import('./plain')).referralForm,
  document: async () => (await import('./plain')).documentForm,
  statement: async () => (await import('./statement')).statementForm,
};
