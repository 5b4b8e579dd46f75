/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { FileAnswer } from './wiki-client';

interface PageFilesProps {
  readonly base: string;
  readonly id: string;
  readonly files: readonly FileAnswer[];
  readonly may: readonly string[];
}

/** The files of a page, below it; Confluence has them behind a menu. */
export const PageFiles: FC<PageFilesProps> = ({ base, id, files, may }) => (
  <section aria-labelledby="files-heading" class="stack page-files">
    <h2 id="files-heading">
      Attachments <span class="count">{files.length}</span>
    </h2>
    {files.length === 0 ? null : (
      <ul>
        {files.map(({ title, fileSize, downloadLink, version }) => (
          <li>
            <a href={`/wiki${downloadLink}`}>{title}</a>
            <span class="quiet">
              {sizeText(fileSize)}, version {version.number}
            </span>
          </li>
        ))}
      </ul>
    )}
    {may.includes('update') ? (
      <form method="post" action={`${base}/attach/${id}`} enctype="multipart/form-data" class="row">
        <label>
          <span class="visually-hidden">File to attach</span>
          <input type="file" name="file" required />
        </label>
        <button type="submit">Attach</button>
      </form>
    ) : null}
  </section>
);

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
