import type { ClientId } from '../../../src/clients/rules/client';
import { cents, dateOnly } from '../../../src/platform/rules/units';
import type { Question } from '../../../src/roadmap/rules/questionnaire/questionnaire';
import { aDevice } from '../../rules/roadmap/builders';
import { agreedMeeting, clientNamed, reviewOn } from '../../support/meeting';
import type { TestPerson } from '../../support/person';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { atMost, informs, type Row } from '../row';

const [devices, earlier, clients] = [300, 5, 500];
const full = 'A roadmap meeting with 60 answers, 300 devices, 5 earlier meetings';
const all = `The pipeline of ${String(clients)} clients`;

/** A meeting as it is after years, and the plans of many clients. */
export async function equipmentBudgets(): Promise<readonly Row[]> {
  return [...(await fullMeeting()), ...(await pipeline())];
}

async function fullMeeting(): Promise<readonly Row[]> {
  const { site, grace, page } = await agreedMeeting();
  const client = await clientNamed(grace, 'Lakeside Dental');
  const put = Array.from({ length: devices }, (_, index) => aDevice({ id: crypto.randomUUID(), name: `PC-${String(index)}` }));
  for (let before = 1; before <= earlier; before += 1) {
    const { page: held } = await grace.call('startMeeting', { client, heldOn: dateOnly(`${String(2026 - before)}-11-20`) });
    await grace.call('finishMeeting', {}, { page: held });
  }
  await grace.call('saveDevices', { client, put, take: [] });
  const { questionnaire } = await reviewOn(page, grace);
  for (const question of questionnaire.questions) {
    await grace.call('answerQuestion', { question: question.id, typed: someAnswer(question) }, { page });
  }
  const opened = await roundTrips(site, () => reviewOn(page, grace));
  const equipment = await roundTrips(site, () => grace.call('openPlanning', { client }));
  const planned = await roundTrips(site, () => grace.call('planRefresh', { client, take: [] }));
  return [
    atMost(full, 'open it: one after another', opened.sequential, 2),
    informs(full, 'open it: calls', String(opened.calls)),
    atMost(full, 'open its equipment: one after another', equipment.sequential, 2),
    atMost(full, 'add the refresh plan to the plan: one after another', planned.sequential, 2),
  ];
}

const someAnswer = ({ type, choices = [] }: Question): string =>
  ({ text: 'As before.', number: '12', money: '1200.50', scale: '3', date: '2027-03-31', choice: choices[0] ?? '' })[type];

async function pipeline(): Promise<readonly Row[]> {
  const site = await openTestSite({ seed: `clients-${String(clients)}` });
  const grace = site.signIn('grace');
  await planSomething(grace, 'client-1' as ClientId);
  const opened = await roundTrips(site, () => grace.call('openPipeline', {}));
  return [atMost(all, 'one after another', opened.sequential, 2), informs(all, 'calls', String(opened.calls))];
}

const planSomething = (grace: TestPerson, client: ClientId) =>
  grace.call('savePlanLine', {
    client,
    line: {
      id: 'servers',
      title: 'Servers',
      plan: '1y',
      plannedFor: { year: 2027, quarter: 2 },
      recurring: 'once',
      each: cents(600_000),
      count: 2,
      labour: cents(0),
    },
  });
