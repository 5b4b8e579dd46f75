import { join } from 'node:path';
import type { WikiPage } from '../../confluence/world';
import type { Manifest, UiModule } from '../../forge/manifest';
import type { Issue, Person } from '../../jira/world';
import type { Site } from '../../site';

interface DisplayConditions {
  readonly entityPropertyExists?: { readonly entity: string; readonly propertyKey: string };
}

export type UiModuleType =
  | 'jira:issueContext'
  | 'jira:issuePanel'
  | 'jira:globalPage'
  | 'jira:adminPage'
  | 'jira:dashboardGadget'
  | 'jiraServiceManagement:organizationPanel'
  | 'jiraServiceManagement:portalRequestDetail'
  | 'confluence:globalPage'
  | 'confluence:spacePage'
  | 'confluence:contentBylineItem'
  | 'macro';

export function uiModules(site: Site, type: UiModuleType): readonly UiModule[] {
  return site.forge.manifest.uiModules.filter((module) => module.type === type);
}

/** A module with its texts in the language that a person chose for their Jira. */
export const inLanguageOf = ({ forge }: Site, { locale }: Person, module: UiModule): UiModule =>
  forge.manifestIn(locale).uiModules.find(({ type, key }) => type === module.type && key === module.key) ?? module;

/** The panels above an issue's activity: of projects the app's panels are pinned to, where the module's display conditions hold. */
export function panelsOn(site: Site, issue: Issue): readonly UiModule[] {
  const pinned = site.world.forge.installation?.pinnedProjects.includes(issue.projectId) ?? false;
  return pinned ? uiModules(site, 'jira:issuePanel').filter((module) => isDisplayed(module, issue)) : [];
}

/** The modules on a request of the portal, where their display conditions hold. */
export function portalModulesOn(site: Site, issue: Issue): readonly UiModule[] {
  if (site.world.forge.installation === null) return [];
  return uiModules(site, 'jiraServiceManagement:portalRequestDetail').filter((module) => isDisplayed(module, issue));
}

/** The modules in an issue's sidebar; they stand on every issue. */
export function sidebarModulesOn(site: Site, issue: Issue): readonly UiModule[] {
  return site.world.forge.installation === null ? [] : uiModules(site, 'jira:issueContext').filter((module) => isDisplayed(module, issue));
}

/** The modules in Confluence; there are none while the app is not connected to it. */
export function wikiModules(site: Site, type: UiModuleType): readonly UiModule[] {
  return site.world.forge.installation?.confluence === true ? uiModules(site, type) : [];
}

/** The items beside a page's author, where their display conditions hold. */
export function bylineModulesOn(site: Site, page: WikiPage): readonly UiModule[] {
  return wikiModules(site, 'confluence:contentBylineItem').filter((module) => {
    const needed = conditionOf(module);
    return needed === undefined || (needed.entity === 'content' && page.properties.some(({ key }) => key === needed.propertyKey));
  });
}

/** The folder that a resource of the manifest is served from. */
export function resourceFolder(manifest: Manifest, key: string): string | undefined {
  const path = manifest.resources.get(key);
  return path === undefined ? undefined : join(process.cwd(), path);
}

function isDisplayed(module: UiModule, issue: Issue): boolean {
  const needed = conditionOf(module);
  return needed === undefined || (needed.entity === 'issue' && needed.propertyKey in issue.properties);
}

const conditionOf = (module: UiModule) => (module['displayConditions'] as DisplayConditions | undefined)?.entityPropertyExists;
