import type { CustodyStep, Doer, Evidence, Frequency, Operator } from '../../../../../src/maintenance/rules/template';
import type { ItemField } from '../../../../../src/maintenance/rules/templates/content-difference';
import { say } from '../../../ui/words/say';

export const evidenceNames: Readonly<Record<Evidence, string>> = {
  none: say('Only a tick'),
  note: say('Note'),
  number: say('Number'),
  photo: say('Photo'),
  file: say('File'),
};

export const frequencyWords: Readonly<Record<Frequency, string>> = {
  monthly: say('Every month'),
  quarterly: say('Every 3 months'),
  semiannual: say('Every 6 months'),
  annual: say('Once a year'),
};

export const doerWords: Readonly<Record<Doer, string>> = { own: say('Our own people'), outsourced: say('Outsourced help desk') };

export const operatorWords: Readonly<Record<Operator, string>> = {
  '>': say('above'),
  '>=': say('at or above'),
  '<': say('below'),
  '<=': say('at or below'),
};

export const fieldWords: Readonly<Record<ItemField, string>> = {
  title: say('Title'),
  tier: say('Tier'),
  category: say('Category'),
  howTo: say('How-to'),
  evidence: say('Evidence'),
  unit: say('Unit'),
  threshold: say('Fails'),
  percentOf: say('Share of'),
  frequency: say('How often'),
  required: say('Required'),
  minutes: say('Minutes'),
  doer: say('Who does it'),
  graduatesToMonitoring: say('Can graduate to monitoring'),
  exempt: say('Never applies to'),
  custody: say('Backup media'),
  note: say('Remark'),
};

export const custodyWords: Readonly<Record<CustodyStep, string>> = {
  verify: say('Verify the backup'),
  label: say('Label a medium'),
  handOver: say('Hand a medium to its custodian'),
  count: say('Count the media on the shelf'),
};
