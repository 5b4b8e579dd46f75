import type { Screen } from '../../forge/bridge';
import type { UiModule } from '../../forge/manifest';
import type { Person } from '../../jira/world';
import type { Site } from '../../site';
import type { Face } from '../face';
import { placeModule } from '../modules/place-module';
import type { PlacedModule } from '../modules/placed-module';
import { bylineModulesOn, wikiModules } from '../modules/ui-modules';
import type { PageAnswer, SpaceAnswer } from './wiki-client';

interface MacroNode {
  readonly attrs?: Readonly<Record<string, unknown>>;
}

interface OnPage {
  readonly person: Person;
  readonly space: SpaceAnswer;
  readonly page: PageAnswer;
}

/** The app's macro that a node of a page stands for; undefined where it is another app's, or the app is not connected. */
export function placeMacro(face: Face, { person, space, page }: OnPage, node: MacroNode): PlacedModule | undefined {
  const found = macroOf(face, { space, page }, node);
  return found && placeModule(face, person, found.module, { base: addressOf(space, page), more: found.more, localId: found.localId });
}

/** The same for the server alone, where no browser shows it. */
export function macroScreen(face: Face, { person, space, page }: OnPage, node: MacroNode): Screen | undefined {
  const found = macroOf(face, { space, page }, node);
  if (found === undefined) return undefined;
  const { module, more, localId } = found;
  return { person: person.accountId, moduleKey: module.key, extension: { type: module.type, ...more }, localId };
}

function macroOf(face: Face, { space, page }: Omit<OnPage, 'person'>, { attrs = {} }: MacroNode) {
  const module = wikiModules(face.site, 'macro').find(({ key }) => macroKey(face.site, key) === attrs['extensionKey']);
  if (module === undefined) return undefined;
  const { localId, guestParams } = (attrs['parameters'] ?? {}) as { localId?: string; guestParams?: object };
  const more = { ...contentContext(space, page), config: guestParams ?? {}, isEditing: false, references: [] };
  return { module, more, localId: localId ?? (typeof attrs['localId'] === 'string' ? attrs['localId'] : '') };
}

/** An item beside the page's author: what it says now, and the module that a click opens. */
export interface BylineItem {
  readonly key: string;
  readonly title: string;
  readonly tooltip: string;
  readonly module: PlacedModule;
}

export function bylineItems(face: Face, { person, space, page }: OnPage): readonly BylineItem[] {
  const stored = face.site.world.confluence.pages[page.id];
  if (stored === undefined) return [];
  return bylineModulesOn(face.site, stored).map((module) => {
    const said = stored.properties.find(({ key }) => key === module['contentPropertyKey'])?.value as Partial<BylineItem> | undefined;
    const placed = placeModule(face, person, module, { base: addressOf(space, page), more: contentContext(space, page) });
    return { key: module.key, title: said?.title ?? placed.title, tooltip: said?.tooltip ?? '', module: placed };
  });
}

/** How a page's document names a macro of the app. */
const macroKey = (site: Site, moduleKey: string): string =>
  `${site.forge.manifest.appId}/${String(site.world.forge.installation?.environmentId)}/static/${moduleKey}`;

/** The node that inserting a macro by hand leaves in the document. */
export function macroNode(site: Site, module: UiModule, localId: string): object {
  const extensionKey = macroKey(site, module.key);
  const title = module.title ?? module.key;
  const parameters = {
    layout: 'extension',
    guestParams: {},
    forgeEnvironment: 'DEVELOPMENT',
    localId,
    extensionId: `ari:cloud:ecosystem::extension/${extensionKey}`,
    extensionTitle: title,
  };
  const attrs = { extensionType: 'com.atlassian.ecosystem', extensionKey, text: title, layout: 'default', localId, parameters };
  return { type: 'extension', attrs };
}

const contentContext = ({ id, key }: SpaceAnswer, page: PageAnswer): Readonly<Record<string, unknown>> => ({
  content: { id: page.id, type: 'page', subtype: null },
  space: { id, key },
});

const addressOf = ({ key }: SpaceAnswer, { id }: PageAnswer): string => `/wiki/spaces/${key}/pages/${id}`;
