import { findProjects, type FoundProjects } from '../../platform/jira/site-projects';

/** Projects to choose from: those with the words in their name or key; before anything is typed the desks, since that is where clients are served. */
export async function offeredProjects(words: string): Promise<FoundProjects> {
  const found = await findProjects(words, words === '');
  return found.total === 0 && words === '' ? findProjects('') : found;
}
