import type { ValidatorModule } from '../forge/manifest';
import { projectByIdOrKey } from './find';
import type { AttachedValidator, JiraWorld } from './world';

interface Asked {
  /** Id or key. */
  readonly project: string;
  /** Id or name. */
  readonly transition: string;
  /** Key of the module. */
  readonly validator: string;
}

/** Puts a validator of the app on a transition of a project's workflow, or takes it off; answers what is wrong with that. */
export function attachValidator(world: JiraWorld, modules: readonly ValidatorModule[], asked: Asked, attached = true): string | undefined {
  const project = projectByIdOrKey(world, asked.project);
  if (!project) return `There is no project ${asked.project}.`;
  const transition = world.transitions.find(({ id, name }) => id === asked.transition || name === asked.transition);
  if (!transition) return `There is no transition ${asked.transition}.`;
  const module = modules.find(({ key }) => key === asked.validator);
  if (!module && attached) return `The app has no workflow validator ${asked.validator}.`;
  const managed = project.style === 'classic' ? 'company-managed' : 'team-managed';
  if (module?.projectTypes.includes(managed) === false) return `${asked.validator} cannot be used in a ${managed} project.`;
  const wanted: AttachedValidator = { projectId: project.id, transitionId: transition.id, module: asked.validator };
  const others = world.validators.filter((each) => !isSame(each, wanted));
  world.validators = attached ? [...others, wanted] : others;
  return undefined;
}

const isSame = (one: AttachedValidator, other: AttachedValidator): boolean =>
  one.projectId === other.projectId && one.transitionId === other.transitionId && one.module === other.module;
