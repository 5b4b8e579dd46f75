/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Face, PersonEnv } from '../face';
import { answerPage } from '../shell/answer-page';
import { PdfExport, WordExport } from './export-page';
import { exportedPage } from './exported-page';
import { onPage } from './on-page';

/** A page to take away: for the printer (PDF), or as a file for Word. */
export function exportRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/wiki/spaces/:key/export/:id', (context) =>
    onPage(face, context, async (space, page) => {
      const isWord = context.req.query('as') === 'word';
      const exported = await exportedPage(face, { person: context.get('person'), space, page }, isWord ? 'word' : 'pdf');
      if (!isWord) return answerPage(context, <PdfExport {...exported} />);
      const name = encodeURIComponent(`${page.title}.doc`);
      return new Response(`<!doctype html>${String(await (<WordExport {...exported} />))}`, {
        headers: { 'content-type': 'application/msword; charset=utf-8', 'content-disposition': `attachment; filename*=UTF-8''${name}` },
      });
    }),
  );
  return routes;
}
