import type { Ask, Operation, Reply } from '../operation';
import { priorities } from '../priorities';
import { Refused } from '../refused';

const colors = ['#1868DB', '#5B7F24', '#964AC0', '#BD5B00', '#227D9B', '#CD519D', '#4C6B1F', '#AE2E24'];

export const avatarOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}',
    classic: ['read:jira-work'],
    granular: ['read:avatar:jira'],
    anonymous: true,
    answer: image,
  },
];

function image(ask: Ask): Reply {
  const id = ask.path('id');
  const letters = lettersOf(ask, ask.path('type'), id);
  if (letters === undefined) throw new Refused(404, [`No avatar could be found with id '${id}'.`]);
  const color = colors[Number(id) % colors.length] ?? '';
  const radius = ask.path('type') === 'user' ? 24 : 6;
  return {
    status: 200,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="${String(radius)}" fill="${color}"/>` +
      `<text x="24" y="31" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${letters}</text></svg>`,
  };
}

function lettersOf({ world }: Ask, type: string, id: string): string | undefined {
  const name = {
    user: Object.values(world.people)[Number(id) - 1]?.displayName,
    project: world.projects[id]?.key,
    issuetype: world.issueTypes[id]?.name,
    priority: priorities.find((priority) => priority.id === id)?.name,
  }[type];
  return name
    ?.split(' ')
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('');
}
