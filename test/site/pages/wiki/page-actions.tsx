/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';

interface PageActionsProps {
  readonly base: string;
  readonly id: string;
  readonly may: readonly string[];
  readonly isHome: boolean;
}

/** What can be done with a page. */
export const PageActions: FC<PageActionsProps> = ({ base, id, may, isHome }) => (
  <div class="row">
    {may.includes('update') ? (
      <>
        <a class="button" href={`${base}/edit/${id}`}>
          Edit
        </a>
        <a class="button" href={`${base}/create?parent=${id}`}>
          Create below
        </a>
        <a class="button" href={`${base}/arrange/${id}`}>
          Copy, move, restrict
        </a>
      </>
    ) : null}
    <a class="button subtle" href={`${base}/export/${id}?as=pdf`}>
      Export to PDF
    </a>
    <a class="button subtle" href={`${base}/export/${id}?as=word`} download>
      Export to Word
    </a>
    {may.includes('delete') && !isHome ? (
      <form method="post" action={`${base}/trash/${id}`} data-confirm="Move this page to the trash? The pages below it move up.">
        <button type="submit" class="subtle">
          Delete
        </button>
      </form>
    ) : null}
  </div>
);
