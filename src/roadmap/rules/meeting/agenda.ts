import type { Evidence, Figure } from '../evidence/evidence';
import { againstInWords, figureWords, valueInWords } from '../evidence/evidence-words';
import type { HeadsUp } from './fit';

/** What somebody put on the agenda: talked about in the meeting, or left to a mail. */
export interface Topic {
  readonly id: string;
  readonly text: string;
  readonly place: 'here' | 'mail';
}

/** What belongs into the meeting, and what a mail tells as well. */
export interface Agenda {
  readonly here: readonly string[];
  readonly mail: readonly string[];
}

export interface AgendaFacts {
  readonly topics: readonly Topic[];
  readonly evidence: Pick<Evidence, 'figures'> | null;
  /** Agreed before and not done yet. */
  readonly open: number;
  readonly headsUp: readonly HeadsUp[];
}

/** Only what moved since the quarter before, or what asks for a decision, is worth the meeting's time; what stands as it stood goes by mail. */
export function agendaOf({ topics, evidence, open, headsUp }: AgendaFacts): Agenda {
  const said = (place: Topic['place']): readonly string[] => topics.filter((topic) => topic.place === place).map(({ text }) => text);
  const known = (evidence?.figures ?? []).filter(({ value }) => value !== null);
  const [moved, still] = [known.filter(belongsHere), known.filter((figure) => !belongsHere(figure))];
  return {
    here: [
      ...(open > 0 ? [`What was agreed before and is not done: ${String(open)}`] : []),
      'How happy they are with our service, and what keeps coming back',
      ...said('here'),
      ...moved.map(inWords),
      ...headsUp.map(({ what, horizon }) => `${what}: ${horizon}`),
      'Where the business is going, the plan and the budget',
    ],
    mail: [...said('mail'), ...still.map(inWords), 'Single tickets: each is answered on its ticket'],
  };
}

/** These ask for a decision as soon as there is one of them; of the others it matters how they move. */
const askForDecision: readonly string[] = ['misses', 'duties', 'ageing', 'agreements', 'months'];
const noticeable = 0.25;

function belongsHere({ name, value, before }: Figure): boolean {
  if (value === null) return false;
  if (askForDecision.includes(name)) return value > 0;
  return before !== undefined && Math.abs(value - before) > noticeable * Math.max(before, 1);
}

function inWords(figure: Figure): string {
  const against = againstInWords(figure);
  return `${figureWords(figure.name).title}: ${valueInWords(figure)}${against === '' ? '' : ` (${against})`}`;
}
