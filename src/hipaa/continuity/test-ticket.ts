import type { Client } from '../../clients/rules/client';
import type { NewTicket } from '../../platform/jira/create-tickets';
import { issueTypesOf, organizationsField } from '../../platform/jira/desk';
import { documentOf, paragraph } from '../../platform/rules/document';
import { Refusal } from '../../platform/rules/refusal';
import { hoursInWords } from '../rules/continuity/copies';
import { usualCalendar } from '../rules/continuity/test-calendar';
import type { TestData } from '../rules/kinds/continuity-test';

/** By which a test's ticket is known, before and after it is made. */
export const testIdentity = (record: string): string => `continuity-test:${record}`;

// tickets that the app makes once are found again by this property
export const identityProperty = 'rounds-follow-up';
export const identityInJql = 'maintenanceFollowUp';

const fitting = ['Task', 'Service Request', 'Service request', 'Change', 'Incident'];

/** The ticket of a test as Jira's create call wants it, in the client's project. */
export async function testTicket(
  record: string,
  data: TestData,
  client: Pick<Client, 'project' | 'organization'> | undefined,
): Promise<NewTicket> {
  if (!client?.project) throw new Refusal('badInput', 'This client has no project for its tickets. Choose one on the page Clients.');
  const [types, field] = await Promise.all([issueTypesOf(client.project.key), organizationsField()]);
  const type = fitting.flatMap((name) => types.get(name) ?? [])[0];
  if (type === undefined) throw new Refusal('notFound', `Project ${client.project.key} has no issue type for a test, such as Task.`);
  const organization = client.organization && field !== undefined ? { [field]: [Number(client.organization.id)] } : {};
  return {
    fields: {
      project: { key: client.project.key },
      issuetype: { id: type },
      summary: `Continuity test: ${usualCalendar[data.type].words}, ${data.subject}`,
      description: documentOf(wordsOf(data).map((words) => paragraph(words))),
      ...organization,
    },
    properties: [{ key: identityProperty, value: { identity: testIdentity(record) } }],
  };
}

const wordsOf = ({ rto, rpo }: TestData): readonly string[] => [
  'Start the clock on this ticket when the test begins and stop it when everything is back. The time from the first start to the last stop is the result.',
  ...(rto === null ? [] : [`Back within ${hoursInWords(rto / 60)} (RTO).`]),
  ...(rpo === null ? [] : [`From a copy at most ${hoursInWords(rpo / 60)} old (RPO): write down when the copy was made.`]),
  'Write down what does not go well, and who sees to it. No patients’ data.',
];
