import type { ComponentType } from 'react';
import type { Calls } from '../../src/calls';

interface KnownSurface {
  /** The call that the surface begins with, if it takes no input. */
  readonly opens?: keyof Calls;
  readonly load: () => Promise<ComponentType>;
}

/** Modules of manifest.yml; a module with pages is named `module/route`. One chunk is loaded per surface. */
const surfaces: Readonly<Record<string, KnownSurface>> = {
  timer: { opens: 'openClock', load: async () => (await import('./surfaces/timer')).TimerSurface },
  checklist: { opens: 'openChecklist', load: async () => (await import('./surfaces/checklist')).ChecklistSurface },
  report: { opens: 'openPortalReport', load: async () => (await import('./surfaces/report')).ReportSurface },
  client: { opens: 'openOrganization', load: async () => (await import('./surfaces/client')).ClientSurface },
  team: { opens: 'openTeam', load: async () => (await import('./surfaces/team-gadget')).TeamGadgetSurface },
  'meeting-state': { opens: 'openReview', load: async () => (await import('./surfaces/meeting-state')).MeetingStateSurface },
  review: { opens: 'openReview', load: async () => (await import('./surfaces/review')).ReviewSurface },
  roadmap: { load: async () => (await import('./surfaces/roadmap')).RoadmapSurface },
  binders: { opens: 'openBinders', load: async () => (await import('./surfaces/binders')).BindersSurface },
  'binder-review': { opens: 'openSection', load: async () => (await import('./surfaces/section')).SectionSurface },
  section: { opens: 'openSection', load: async () => (await import('./surfaces/section')).SectionSurface },
  'rounds/team': { opens: 'openTeam', load: async () => (await import('./surfaces/team')).TeamSurface },
  'rounds/my-day': { load: async () => (await import('./surfaces/my-day')).MyDaySurface },
  'rounds/statements': { load: async () => (await import('./surfaces/statements')).StatementsSurface },
  'rounds-settings/set-up': { opens: 'openSetUp', load: async () => (await import('./surfaces/set-up')).SetUpSurface },
  'rounds-settings/policies': { opens: 'openPolicies', load: async () => (await import('./surfaces/policies')).PoliciesSurface },
  'rounds/months': { load: async () => (await import('./surfaces/months')).MonthsSurface },
  'rounds/monitoring': { load: async () => (await import('./surfaces/monitoring')).MonitoringSurface },
  'rounds/clients': { load: async () => (await import('./surfaces/clients')).ClientsSurface },
  'rounds/check': { load: async () => (await import('./surfaces/check')).CheckSurface },
  'rounds-settings/gates': { opens: 'openGates', load: async () => (await import('./surfaces/gates')).GatesSurface },
  'rounds-settings/data': { load: async () => (await import('./surfaces/data')).DataSurface },
  'rounds-settings/people': { load: async () => (await import('./surfaces/people')).PeopleSurface },
  'rounds-settings/templates': { opens: 'openTemplates', load: async () => (await import('./surfaces/templates')).TemplatesSurface },
};

/** The screen of a module, or of its page; a module opened without a page shows its first one. */
export function surfaceFor(module: string, page: string): KnownSurface | undefined {
  const first = Object.keys(surfaces).find((name) => name.startsWith(`${module}/`)) ?? '';
  return surfaces[module] ?? surfaces[`${module}/${page}`] ?? surfaces[first];
}
