import { bullets, heading, paragraph, table, type DocumentNode } from '../../../platform/rules/document';
import { dutiesOf } from '../incident/due-dates';
import { toldWords, type Incident } from '../incident/incident';
import { verdictOf, verdictSentences } from '../incident/verdict';
import { dayInWords } from '../in-words';
import { gapInWords } from '../kinds/remediation';
import type { HipaaRecord } from '../record';
import { areaWords, billingWords, type Remediation } from '../remediation/remediation';
import { byRemainingRisk, scoreInWords, type Risk } from '../risk/risk';

const dataIn = (records: readonly HipaaRecord[], kind: string): readonly unknown[] =>
  records.filter((record) => record.kind === kind).map(({ data }) => data);

const day = (on: string | null): string => (on === null ? '–' : dayInWords(on));

/** The risk analysis, what remains greatest first. */
export function riskBlocks(records: readonly HipaaRecord[]): readonly DocumentNode[] {
  const rows = byRemainingRisk(dataIn(records, 'risk') as readonly Risk[]).map((risk) => [
    `${risk.asset}: ${risk.threat}`,
    `${scoreInWords(risk.likelihood, risk.impact)}. ${risk.likelihoodWhy}; ${risk.impactWhy}`,
    risk.measures,
    scoreInWords(risk.residualLikelihood, risk.residualImpact),
    day(risk.reviewOn),
  ]);
  const head = ['Asset and threat', 'Likelihood × impact, and why', 'Measures', 'Remaining risk', 'Next review'];
  return [heading(2, 'Risks'), rows.length === 0 ? paragraph('No risk is analysed yet.') : table([head, ...rows])];
}

/** The remediation plan: each gap with its action, and projects apart. */
export function remediationBlocks(records: readonly HipaaRecord[]): readonly DocumentNode[] {
  const actions = dataIn(records, 'remediation') as readonly Remediation[];
  const rowsOf = (billing: Remediation['billing']) =>
    actions
      .filter((action) => action.billing === billing)
      .map(({ gap, action, area, dueOn, ticket, closed }) => [
        gapInWords(gap),
        action,
        areaWords[area],
        day(dueOn),
        ticket?.state === 'created' ? ticket.key : '–',
        closed === null ? 'open' : `closed ${dayInWords(closed.on)}`,
      ]);
  const head = ['Gap', 'Action', 'Where it belongs', 'To be done by', 'Ticket', 'State'];
  return (['included', 'project'] as const).flatMap((billing) => {
    const rows = rowsOf(billing);
    return [heading(2, billingWords[billing]), rows.length === 0 ? paragraph('None.') : table([head, ...rows])];
  });
}

/** Every incident, how it was judged, and who was to be told by when. */
export function incidentBlocks(records: readonly HipaaRecord[]): readonly DocumentNode[] {
  const incidents = dataIn(records, 'incident') as readonly Incident[];
  if (incidents.length === 0) return [heading(2, 'Incidents'), paragraph('No incident is recorded.')];
  return [heading(2, 'Incidents'), ...incidents.flatMap(oneIncident)];
}

function oneIncident(incident: Incident): readonly DocumentNode[] {
  const duties = dutiesOf(incident).map(
    ({ to, by, because, toldOn }) =>
      `${toldWords[to]}: by ${dayInWords(by)}, ${because}${toldOn === null ? '' : `; told ${dayInWords(toldOn)}`}.`,
  );
  return [
    heading(3, incident.what),
    paragraph(`Discovered ${dayInWords(incident.discoveredOn)}. ${verdictSentences[verdictOf(incident)]}`),
    ...(incident.reasons === '' ? [] : [paragraph(`Reasons: ${incident.reasons}`)]),
    ...(duties.length === 0 ? [] : [bullets(duties.map((duty) => [duty]))]),
  ];
}
