import { clientFields } from '../../../src/clients/rules/client-fields';

/** A file to fill in, as an address to download: the header and one example. It begins with a byte order mark, by which spreadsheets know UTF-8. */
export function templateFile(projectKey: string): string {
  const header = clientFields.filter(({ required }) => required).map(({ column }) => column);
  const example = ['Example Clinic', '', projectKey, 'America/Los_Angeles', '25', 'managed', 'covered entity', '1', ''];
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${header.join(',')}\r\n${example.join(',')}\r\n`)}`;
}
