import { incidentStories } from './incident-stories';
import { requestStories } from './request-stories';
import type { Story } from './story';

/** Everything that the history of the desk is told from. */
export const stories: readonly Story[] = [...incidentStories, ...requestStories];
