/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Attachment } from '../../jira/world';
import { instantText } from '../shell/formats';
import type { ActivityProps } from './activity';

type AttachmentsProps = Pick<ActivityProps, 'view' | 'people' | 'timeZone'>;

/** The files on the ticket: pictures small, others by their kind. */
export const Attachments: FC<AttachmentsProps> = (props) => {
  const { key, attachments = [] } = props.view.issue;
  return (
    <section aria-labelledby="attachments-heading" data-live="attachments" class="stack">
      <h2 id="attachments-heading">
        Attachments <span class="count">{attachments.length}</span>
      </h2>
      {attachments.length === 0 ? null : (
        <ul class="attachments">
          {attachments.map((attachment) => (
            <File {...props} attachment={attachment} />
          ))}
        </ul>
      )}
      <form method="post" action={`/browse/${key}/attach`} enctype="multipart/form-data" class="row">
        <label>
          <span class="visually-hidden">File to attach</span>
          <input type="file" name="file" required />
        </label>
        <button type="submit">Attach</button>
      </form>
    </section>
  );
};

const File: FC<AttachmentsProps & { attachment: Attachment }> = ({ view, people, timeZone, attachment }) => {
  const { id, filename, mimeType, size, author, created } = attachment;
  const about = `${people[author]?.displayName ?? 'Former user'}, ${instantText(created, timeZone)}`;
  return (
    <li data-attachment={id}>
      <a href={`/rest/api/3/attachment/content/${id}`} title={`${filename}, ${sizeText(size)}, ${about}`}>
        {mimeType.startsWith('image/') ? (
          <img src={`/rest/api/3/attachment/thumbnail/${id}?redirect=false`} alt="" loading="lazy" />
        ) : (
          <span class="attachment-icon">{filename.split('.').at(-1)?.toUpperCase()}</span>
        )}
        <span class="attachment-name">{filename}</span>
      </a>
      <form method="post" action={`/browse/${view.issue.key}/remove-attachment`} data-quiet>
        <input type="hidden" name="attachment" value={id} />
        <button type="submit" class="subtle" aria-label={`Delete ${filename}`}>
          Delete
        </button>
      </form>
    </li>
  );
};

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
