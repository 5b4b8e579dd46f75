import { Refusal } from './refusal';

interface Sign {
  readonly what: string;
  readonly pattern: RegExp;
}

const date = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}\.? ?[A-Z][a-z]{2,8}\.? \d{2,4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})`;

/** What a patient's data look like in free text. Narrow on purpose: phone and serial numbers, addresses and ordinary dates are none. */
const signs: readonly Sign[] = [
  // areas 000, 666 and 900 to 999, group 00 and number 0000 were never given out
  { what: 'a Social Security number', pattern: /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/ },
  { what: 'a Social Security number', pattern: /\b(?:ssn|social security)\b\D{0,12}\d{3}[ -]?\d{2}[ -]?\d{4}\b/i },
  {
    what: 'a medical record number',
    pattern:
      /\b(?:mrn|medical record|patient (?:id|no|number)|chart (?:no|number))\b[^\w\n]{0,3}(?:(?:no|number|is)\b[^\w\n]{0,3})?[a-z]{0,3}-?\d{4,}/i,
  },
  {
    what: 'a date of birth',
    pattern: new RegExp(String.raw`\b(?:[Dd][Oo][Bb]|[Dd]\.[Oo]\.[Bb]\.|[Dd]ate of birth|[Bb]irth ?date|[Bb]orn)(?![a-z]).{0,12}?${date}`),
  },
];

/** The sentence with which text that looks like a patient's data is held back; null where it looks like none. */
export function patientDataIn(text: string): string | null {
  const found = signs.find(({ pattern }) => pattern.test(text));
  return found ? `This looks like ${found.what}. Patients’ data do not belong here: take it out, then save.` : null;
}

/** Refuses text that looks like a patient's data, before it is stored. */
export function requireNoPatientData(...texts: readonly (string | undefined)[]): void {
  for (const text of texts) {
    const sentence = patientDataIn(text ?? '');
    if (sentence !== null) throw new Refusal('badInput', sentence);
  }
}
