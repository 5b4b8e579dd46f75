import { counted } from '../../platform/rules/counted';
import { quoted } from './in-words';
import { plainLine, type PlanLine } from './plan-line';
import { panelLine, requestTypeLines, teamManagedLines } from './project-lines';
import { schemeLines } from './scheme-lines';
import type { SiteFacts } from './site-facts';
import { typeLines } from './type-lines';

/** What Rounds needs of the site, line by line: what exists, what is missing, what differs. In the order in which it is best applied. */
export function planOfSite(facts: SiteFacts): readonly PlanLine[] {
  return [
    ...typeLines(facts),
    ...schemeLines(facts),
    ...teamManagedLines(facts),
    ...requestTypeLines(facts),
    panelLine(facts),
    validatorLine(facts),
    secretLine(facts),
    rolesLine(facts),
    clientsLine(facts),
  ];
}

const validatorSteps = [
  'Open Jira’s settings for work items, then Workflows, and edit the workflow of maintenance tickets.',
  'Choose the transition that resolves, such as Resolve.',
  'Add a rule that validates: “Maintenance checklist is complete”.',
  'Update the workflow, come back here, and check again.',
];

function validatorLine({ validators }: SiteFacts): PlanLine {
  const line = { id: 'validator', part: 'rest', title: 'Workflow asks for the checklist' } as const;
  if (validators === null)
    return { ...plainLine({ ...line, state: 'missing', says: 'Jira does not tell where the rule stands.' }), byHand: validatorSteps };
  if (validators.length === 0)
    return {
      ...plainLine({
        ...line,
        state: 'missing',
        says: 'Tickets can be resolved with open items. Jira lets no app put its rule into a workflow, so you do it.',
      }),
      byHand: validatorSteps,
    };
  const places = validators.map(({ workflow, transition }) => `${quoted(transition)} in ${workflow}`);
  return plainLine({
    ...line,
    state: 'exists',
    says: `It stands on ${counted(places.length, 'transition', 'transitions')}: ${places.join(', ')}.`,
  });
}

function secretLine({ secret }: SiteFacts): PlanLine {
  const says = secret ? 'Monitoring systems sign with it.' : 'Only if a monitoring system reports to Rounds: it signs with a secret.';
  return plainLine({ id: 'secret', part: 'rest', state: secret ? 'exists' : 'missing', title: 'Secret for signals', says });
}

/** Until somebody chooses, the usual roles hold; nobody is locked out. */
function rolesLine({ hasRoles }: SiteFacts): PlanLine {
  const says = hasRoles
    ? 'Managers, compliance people, technicians and the help desk are chosen.'
    : 'As usual: who administers Jira manages, the group “compliance” keeps binders, and who may log work is a technician.';
  return plainLine({ id: 'roles', part: 'rest', state: 'exists', title: 'Roles', says });
}

function clientsLine({ hasClients }: SiteFacts): PlanLine {
  const says = hasClients ? 'Rounds knows whom you serve.' : 'Add or import whom you serve: Apps, Rounds, Clients.';
  return plainLine({ id: 'clients', part: 'rest', state: hasClients ? 'exists' : 'missing', title: 'First client', says });
}
