import { patientDataIn } from '../../../src/platform/rules/patient-data';

describe('patientDataIn', () => {
  it.each([
    { text: 'Reset the login of Jane Doe, 123-45-6789.', what: 'a Social Security number' },
    { text: 'SSN: 123456789', what: 'a Social Security number' },
    { text: 'her social security no. is 123 45 6789', what: 'a Social Security number' },
    { text: 'Restored chart of MRN 00482211', what: 'a medical record number' },
    { text: 'MRN: A-48221', what: 'a medical record number' },
    { text: 'patient number is 48221', what: 'a medical record number' },
    { text: 'Jane Doe, DOB 3/14/1961', what: 'a date of birth' },
    { text: 'Jane Doe (born 14 March 1961)', what: 'a date of birth' },
    { text: 'date of birth: 1961-03-14', what: 'a date of birth' },
  ])('holds back $what: $text', ({ text, what }) => {
    expect(patientDataIn(text)).toContain(what);
  });

  it.each([
    'Called the contact at 503-555-0113.',
    'Battery replaced by J. Rivera on 11/20/2026.',
    'Windows Server 2003 ended 14 Jul 2015.',
    'Serial 123-45-67890, part 123-45-6789-A',
    'IP 10.0.12.34, MAC 00-1A-2B-3C-4D-5E',
    'Licence 901-23-4567 is no person’s number',
    'The field DOB is missing in their form.',
    'TUE-3 handed to J. Rivera on 14 Mar at 10:20',
    'The MRN search in their software is slow.',
    'Patient chart software updated to 12.4.1000',
    '1,024 of 4,096 GB free; 100 warnings a day',
    '',
  ])('lets pass: %s', (text) => {
    expect(patientDataIn(text)).toBeNull();
  });
});
