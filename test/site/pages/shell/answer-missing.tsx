/** @jsxImportSource hono/jsx */
import type { Face, PersonContext } from '../face';
import { answerPage } from './answer-page';
import { MissingPage } from './missing-page';
import { pageProps } from './page-props';

/** Says that something is not there; `what` is the sentence's beginning, such as "This ticket cannot be found". */
export function answerMissing(face: Face, context: PersonContext, what: string): Promise<Response> {
  return answerPage(context, <MissingPage {...pageProps(face, context, what)} what={what} />, 404);
}
