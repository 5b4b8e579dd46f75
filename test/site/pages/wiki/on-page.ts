import type { Face, PersonContext } from '../face';
import { answerMissing } from '../shell/answer-missing';
import { WikiClient, type PageAnswer, type SpaceAnswer } from './wiki-client';

type Act = (space: SpaceAnswer, page: PageAnswer, wiki: WikiClient) => Promise<Response>;

/** Does something in the space that the address names. */
export async function inSpace(face: Face, context: PersonContext, act: (space: SpaceAnswer, wiki: WikiClient) => Promise<Response>) {
  const wiki = new WikiClient(face.site, context.get('person').accountId);
  const space = await wiki.space(context.req.param('key') ?? '');
  return space === undefined ? answerMissing(face, context, 'This space cannot be found') : act(space, wiki);
}

/** Does something with the page that the address names. */
export function onPage(face: Face, context: PersonContext, act: Act): Promise<Response> {
  return inSpace(face, context, async (space, wiki) => {
    const page = await wiki.page(context.req.param('id') ?? '');
    if (page?.spaceId !== space.id) return answerMissing(face, context, 'This page cannot be found');
    return act(space, page, wiki);
  });
}
