import type { ComponentType } from 'react';
import type { Calls } from '../../src/calls';
import type { WordsOf } from './words-in';

interface KnownSurface {
  /** The call that the surface begins with, if it takes no input. */
  readonly opens?: keyof Calls;
  /** Whose texts its screen says. */
  readonly words: readonly WordsOf[];
  readonly load: () => Promise<ComponentType>;
}

const policies: KnownSurface = {
  words: ['billing'],
  opens: 'openPolicies',
  load: async () => (await import('./surfaces/policies')).PoliciesSurface,
};
const templates: KnownSurface = {
  words: ['maintenance', 'clients', 'time'],
  opens: 'openTemplates',
  load: async () => (await import('./surfaces/templates')).TemplatesSurface,
};
const gates: KnownSurface = { words: ['time'], opens: 'openGates', load: async () => (await import('./surfaces/gates')).GatesSurface };

/** Modules of manifest.yml; a module with pages is named `module/route`. One chunk is loaded per surface. */
const surfaces: Readonly<Record<string, KnownSurface>> = {
  timer: { words: ['time'], opens: 'openClock', load: async () => (await import('./surfaces/timer')).TimerSurface },
  checklist: { words: ['maintenance'], opens: 'openChecklist', load: async () => (await import('./surfaces/checklist')).ChecklistSurface },
  report: { words: ['maintenance'], opens: 'openPortalReport', load: async () => (await import('./surfaces/report')).ReportSurface },
  client: {
    words: ['clients', 'time', 'billing', 'maintenance', 'roadmap'],
    opens: 'openOrganization',
    load: async () => (await import('./surfaces/client')).ClientSurface,
  },
  team: { words: ['time'], opens: 'openTeam', load: async () => (await import('./surfaces/team-gadget')).TeamGadgetSurface },
  'meeting-state': {
    words: ['roadmap', 'billing'],
    opens: 'openReview',
    load: async () => (await import('./surfaces/meeting-state')).MeetingStateSurface,
  },
  review: {
    words: ['roadmap', 'billing', 'clients', 'time'],
    opens: 'openReview',
    load: async () => (await import('./surfaces/review')).ReviewSurface,
  },
  roadmap: { words: ['roadmap', 'billing', 'clients', 'time'], load: async () => (await import('./surfaces/roadmap')).RoadmapSurface },
  binders: { words: ['hipaa'], opens: 'openBinders', load: async () => (await import('./surfaces/binders')).BindersSurface },
  'binder-review': {
    words: ['hipaa', 'maintenance', 'clients'],
    opens: 'openSection',
    load: async () => (await import('./surfaces/section')).SectionSurface,
  },
  section: {
    words: ['hipaa', 'maintenance', 'clients'],
    opens: 'openSection',
    load: async () => (await import('./surfaces/section')).SectionSurface,
  },
  'rounds/team': { words: ['time', 'maintenance'], opens: 'openTeam', load: async () => (await import('./surfaces/team')).TeamSurface },
  'rounds/my-day': { words: ['time'], load: async () => (await import('./surfaces/my-day')).MyDaySurface },
  'rounds/statements': {
    words: ['billing', 'clients', 'time'],
    load: async () => (await import('./surfaces/statements')).StatementsSurface,
  },
  'rounds-settings/set-up': {
    words: ['setup', 'roadmap', 'maintenance'],
    opens: 'openSetUp',
    load: async () => (await import('./surfaces/set-up')).SetUpSurface,
  },
  'rounds-settings/policies': policies,
  'rounds/policies': policies,
  'rounds/templates': templates,
  'rounds/gates': gates,
  'rounds/months': { words: ['maintenance', 'clients', 'time'], load: async () => (await import('./surfaces/months')).MonthsSurface },
  'rounds/monitoring': { words: ['maintenance'], load: async () => (await import('./surfaces/monitoring')).MonitoringSurface },
  'rounds/clients': {
    words: ['setup', 'clients', 'time', 'billing', 'maintenance', 'roadmap', 'hipaa'],
    load: async () => (await import('./surfaces/clients')).ClientsSurface,
  },
  'rounds/check': { words: ['setup'], load: async () => (await import('./surfaces/check')).CheckSurface },
  'rounds-settings/gates': gates,
  'rounds-settings/data': { words: ['setup'], load: async () => (await import('./surfaces/data')).DataSurface },
  'rounds-settings/people': { words: ['setup', 'time'], load: async () => (await import('./surfaces/people')).PeopleSurface },
  'rounds-settings/templates': templates,
};

/** The screen of a module, or of its page; a module opened without a page shows its first one. */
export function surfaceFor(module: string, page: string): KnownSurface | undefined {
  const first = Object.keys(surfaces).find((name) => name.startsWith(`${module}/`)) ?? '';
  return surfaces[module] ?? surfaces[`${module}/${page}`] ?? surfaces[first];
}
