import { inCurrency } from '../../../billing/rules/money';
import { bullets, heading, panel, paragraph, table, type DocumentNode } from '../../../platform/rules/document';
import { agendaBlocks, agreedBlocks } from './agreed';
import { answerInWords, dayInWords } from '../questionnaire/answer-in-words';
import { budgetOf } from '../plan/budget';
import { budgetQuarterOf } from '../plan/budget-year';
import { evidenceBlocks } from '../evidence/evidence-page';
import type { LineFacts, Plan, PlanLine } from '../plan/plan-line';
import type { Questionnaire } from '../questionnaire/questionnaire';
import type { Review } from './review';

/** What a meeting's page says, in the words of people: it must read well without the app, for years. */
export type PageFacts = Pick<Review, 'client' | 'heldOn' | 'consentOn' | 'attendees' | 'questionnaire' | 'answers' | 'lines' | 'currency'> &
  Partial<Pick<Review, 'evidence' | 'hash' | 'agreed' | 'firstMonth'>>;

export const meetingTitle = ({
  client,
  heldOn,
}: {
  readonly client: { readonly name: string };
  readonly heldOn: Review['heldOn'];
}): string => `Roadmap meeting, ${client.name}, ${dayInWords(heldOn)}`;

/** The cover, what was asked and said, the three plans and the budget. */
export function meetingBlocks(facts: PageFacts): readonly DocumentNode[] {
  const { agreed } = facts;
  return [
    ...cover(facts),
    ...(agreed ? agendaBlocks(agreed) : []),
    ...questions(facts),
    ...threePlans(facts),
    ...budget(facts),
    ...(agreed ? agreedBlocks(agreed) : []),
    ...evidenceBlocks(facts),
  ];
}

function cover({ client, heldOn, consentOn, attendees, questionnaire }: PageFacts): readonly DocumentNode[] {
  const lines = [
    `Held on ${dayInWords(heldOn)}, questionnaire version ${String(questionnaire.version)}.`,
    consentOn === null
      ? 'No agreement to the interview is recorded.'
      : `${client.name} agreed to the interview on ${dayInWords(consentOn)}.`,
  ];
  return [
    heading(2, 'Roadmap meeting'),
    panel('info', ...lines.map((line) => paragraph(line))),
    heading(3, 'Who attended'),
    attendees.length === 0
      ? paragraph('Nobody is named yet.')
      : bullets(attendees.map(({ name, role, decides }) => [`${name}${role === '' ? '' : `, ${role}`}${decides ? ' (decides)' : ''}`])),
  ];
}

function questions({ questionnaire, answers, currency }: PageFacts): readonly DocumentNode[] {
  return sectionsOf(questionnaire).flatMap(({ title, asked }) => {
    const rows = asked.map((question) => {
      const said = answers[question.id];
      return [question.text, said ? answerInWords(question, said.value, currency) : '–'];
    });
    return rows.length === 0 ? [] : [heading(3, title), table([['Question', 'Answer'], ...rows])];
  });
}

/** The questions of each section, in its order. */
export const sectionsOf = ({ sections, questions: all }: Questionnaire) =>
  sections.map((section) => ({ ...section, asked: all.filter((question) => question.section === section.id) }));

const planTitles: Readonly<Record<Plan, string>> = { '1y': '1-year plan', '3y': '3-year plan', '5y': '5-year plan' };

export function threePlans({ lines, currency }: Pick<PageFacts, 'lines' | 'currency'>): readonly DocumentNode[] {
  return (Object.keys(planTitles) as Plan[]).flatMap((plan) => {
    const planned = lines.filter((line) => line.plan === plan);
    const rows = planned.map((line) => [line.title, whenInWords(line), costInWords(line, currency)]);
    return [
      heading(3, planTitles[plan]),
      rows.length === 0 ? paragraph('Nothing is planned yet.') : table([['What', 'When', 'Cost'], ...rows]),
    ];
  });
}

export const whenInWords = ({ plannedFor: { year, quarter } }: Pick<PlanLine, 'plannedFor'>): string =>
  quarter === undefined ? String(year) : `Q${String(quarter)} ${String(year)}`;

/** `8 × $1,100.00`, `$40.00 a month`, with our work behind it. */
export function costInWords(
  { each, count, recurring, labour }: Pick<LineFacts, 'each' | 'count' | 'recurring' | 'labour'>,
  currency: string,
): string {
  const price = inCurrency(each, currency);
  const often = recurring === 'monthly' ? ' a month' : recurring === 'yearly' ? ' a year' : '';
  const work = labour === 0 ? '' : `, work ${inCurrency(labour, currency)}`;
  return `${count === 1 ? price : `${String(count)} × ${price}`}${often}${work}`;
}

export function budget({
  lines,
  heldOn,
  currency,
  firstMonth = 1,
}: Pick<PageFacts, 'lines' | 'heldOn' | 'currency' | 'firstMonth'>): readonly DocumentNode[] {
  const first = budgetQuarterOf(heldOn, firstMonth).year;
  const years = [0, 1, 2, 3, 4].map((ahead) => budgetOf(lines, first + ahead)).filter(({ total }) => total > 0);
  const money = (amount: (typeof years)[number]['total']) => inCurrency(amount, currency);
  const rows = years.map(({ year, quarters, anytime, total }) => [
    String(year),
    ...([1, 2, 3, 4] as const).map((quarter) => money(quarters[quarter])),
    money(anytime),
    money(total),
  ]);
  const head = ['Year', 'Q1', 'Q2', 'Q3', 'Q4', 'Any time', 'Together'];
  return [heading(3, 'Budget'), rows.length === 0 ? paragraph('No money is planned yet.') : table([head, ...rows])];
}
