/**
 * The rule to import in Jira Automation, in the form in which Automation itself exports rules: on the first of each month at eight it runs the
 * app's action, which finds out what each client lacks. The trigger is as rules that were imported have it; how an app's action is written there is
 * documented nowhere, see docs/fidelity.md.
 */
export const automationRule = {
  cloud: true,
  rules: [
    {
      name: 'Create maintenance tickets',
      state: 'DISABLED',
      description: 'On the first of each month: Rounds creates the maintenance ticket of every active client that has none.',
      canOtherRuleTrigger: false,
      notifyOnError: 'FIRSTERROR',
      trigger: {
        component: 'TRIGGER',
        type: 'jira.jql.scheduled',
        schemaVersion: 1,
        value: {
          schedule: { method: 'CRON', cronExpression: '0 0 8 1 * ?', rate: 0, rateInterval: 60 },
          jql: '',
          executionMode: 'nosearch',
          onlyUpdatedIssues: false,
          processIssuesInBulk: false,
        },
        children: [],
        conditions: [],
      },
      components: [
        {
          component: 'ACTION',
          type: 'forge.action',
          schemaVersion: 1,
          value: { app: 'rounds', action: 'create-maintenance-tickets', inputs: { period: '', client: '' } },
          children: [],
          conditions: [],
        },
      ],
      labels: [],
      tags: [],
      projects: [],
    },
  ],
} as const;
