import { inCurrency } from '../../../billing/rules/money';
import { bullets, heading, paragraph, type DocumentNode } from '../../../platform/rules/document';
import { cents, type Cents, type DateOnly } from '../../../platform/rules/units';
import { dayInWords } from '../questionnaire/answer-in-words';
import { releaseTitle } from './end-of-life';
import { letterOf } from './letter';
import { costEachTime } from '../plan/plan-line';
import type { CampaignClient } from './campaign-client';

type LetterFrom = Pick<CampaignClient, 'client' | 'release' | 'step' | 'devices' | 'ended' | 'line' | 'currency' | 'today'>;

/** The letter of a client: its paragraphs, what gets better first. */
export function letterFor({ release, step, devices, ended, line, currency, today }: LetterFrom): readonly string[] {
  const facts = {
    product: releaseTitle(release),
    supportEnds: release.supportEnds ?? ('' as DateOnly),
    extendedEnds: release.extendedEnds,
    devices: devices.map(({ name }) => name),
    applications: applicationsOf({ step, ended }),
    today,
    budget: budgetIn(line),
  };
  return letterOf(facts, (amount) => inCurrency(amount, currency));
}

/** A line without a price sets nothing aside yet. */
function budgetIn(line: LetterFrom['line']): Cents | null {
  const amount = line ? costEachTime(line) + line.labour : 0;
  return amount === 0 ? null : cents(amount);
}

/** What was typed and what is known, each once. */
function applicationsOf({ step, ended }: Pick<LetterFrom, 'step' | 'ended'>): readonly string[] {
  const seen = new Map([...ended, ...step.applications].map((name) => [name.trim().toLowerCase(), name.trim()]));
  return [...seen.values()].filter((name) => name !== '');
}

export const letterTitle = ({ release, client }: Pick<LetterFrom, 'release' | 'client'>): string =>
  `${releaseTitle(release)} at ${client.name}: what ends and what gets better`;

/** The letter as a page: a greeting, what gets better, what ends, the devices, what comes next. */
export function letterBlocks(facts: LetterFrom): readonly DocumentNode[] {
  const [benefits = '', ...rest] = letterFor(facts);
  return [
    paragraph(dayInWords(facts.today)),
    paragraph(greeting(facts)),
    heading(2, 'What gets better'),
    paragraph(benefits),
    heading(2, 'What ends, and what it concerns'),
    ...rest.map((words) => paragraph(words)),
    heading(2, 'What comes next'),
    bullets(nextSteps.map((words) => [words])),
  ];
}

/** The contact's name stands before the first comma; what follows is how to reach them. */
export function greeting({ client: { contact, name } }: Pick<LetterFrom, 'client'>): string {
  const [person = ''] = contact.split(/[,;(<]/);
  return `Dear ${person.trim() === '' ? name : person.trim()},`;
}

export const nextSteps = [
  'We look at these systems with you and write down what is to be done, when and for how much.',
  'You approve it; we order, do the work and test it with you.',
  'You tell us how it went.',
] as const;
