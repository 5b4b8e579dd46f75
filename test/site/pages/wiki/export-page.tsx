/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Adf } from '../shell/adf';
import type { ExportedPage } from './exported-page';

/** A page on paper: no frame, no macros, what they answered in their place. */
export const PdfExport: FC<ExportedPage> = ({ title, document }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <link rel="stylesheet" href="/__forge/bridge/theme.css" />
      <link rel="stylesheet" href="/__site/assets/export.css" />
    </head>
    <body>
      <main class="exported">
        <h1>{title}</h1>
        <Adf document={document} />
      </main>
    </body>
  </html>
);

// Spread, since the tests' compiler refuses a namespace in markup.
const wordsNamespace = { 'xmlns:w': 'urn:schemas-microsoft-com:office:word' };

/** The same as a document that Word opens: HTML under Word's own type, as Confluence has it. */
export const WordExport: FC<ExportedPage> = ({ title, document }) => (
  <html lang="en" {...wordsNamespace}>
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
    </head>
    <body>
      <h1>{title}</h1>
      <Adf document={document} />
    </body>
  </html>
);
