/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Adf } from '../shell/adf';
import { instantText } from '../shell/formats';
import { PersonName } from '../shell/person-name';
import type { ActivityProps } from './activity';

export const CommentList: FC<ActivityProps> = ({ view: { issue, project }, people, timeZone }) => (
  <div class="stack">
    <form method="post" action={`/browse/${issue.key}/comment`} data-quiet class="stack">
      <label>
        Add a comment
        <textarea name="text" rows={3} required maxlength={32_767}></textarea>
      </label>
      <div class="row">
        <button type="submit" class="primary">
          Comment
        </button>
        {project?.serviceDesk === true ? (
          <label class="inline">
            <input type="checkbox" name="internal" value="yes" checked /> Internal note
          </label>
        ) : null}
      </div>
    </form>
    <ol class="comments" data-live="comments">
      {issue.comments.toReversed().map((comment) => (
        <li>
          <p class="byline">
            <PersonName person={people[comment.author]} nobody="Former user" />
            <time datetime={comment.created}>{instantText(comment.created, timeZone)}</time>
            {project?.serviceDesk === true && !comment.public ? <span class="lozenge lozenge-new">Internal note</span> : null}
          </p>
          <Adf document={comment.body} />
        </li>
      ))}
      {issue.comments.length === 0 ? <li class="quiet">No comments yet.</li> : null}
    </ol>
  </div>
);
