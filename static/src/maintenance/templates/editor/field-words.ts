import type { CustodyStep, Doer, Evidence, Frequency, Operator } from '../../../../../src/maintenance/rules/template';
import type { ItemField } from '../../../../../src/maintenance/rules/templates/content-difference';

export const evidenceNames: Readonly<Record<Evidence, string>> = {
  none: 'Only a tick',
  note: 'Note',
  number: 'Number',
  photo: 'Photo',
  file: 'File',
};

export const frequencyWords: Readonly<Record<Frequency, string>> = {
  monthly: 'Every month',
  quarterly: 'Every 3 months',
  semiannual: 'Every 6 months',
  annual: 'Once a year',
};

export const doerWords: Readonly<Record<Doer, string>> = { own: 'Our own people', outsourced: 'Outsourced help desk' };

export const operatorWords: Readonly<Record<Operator, string>> = { '>': 'above', '>=': 'at or above', '<': 'below', '<=': 'at or below' };

export const fieldWords: Readonly<Record<ItemField, string>> = {
  title: 'Title',
  tier: 'Tier',
  category: 'Category',
  howTo: 'How-to',
  evidence: 'Evidence',
  unit: 'Unit',
  threshold: 'Fails',
  percentOf: 'Share of',
  frequency: 'How often',
  required: 'Required',
  minutes: 'Minutes',
  doer: 'Who does it',
  graduatesToMonitoring: 'Can graduate to monitoring',
  exempt: 'Never applies to',
  custody: 'Backup media',
  note: 'Remark',
};

export const custodyWords: Readonly<Record<CustodyStep, string>> = {
  verify: 'Verify the backup',
  label: 'Label a medium',
  handOver: 'Hand a medium to its custodian',
  count: 'Count the media on the shelf',
};
