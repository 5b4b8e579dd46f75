/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';

/** One sentence about what the person just did; says nothing when there is nothing to say. */
export const Notice: FC<{ error?: string | undefined; done?: string | undefined }> = ({ error, done }) => (
  <div data-live="notice" class="notice-place">
    {error === undefined ? null : (
      <p class="notice notice-error" role="alert">
        {error}
      </p>
    )}
    {done === undefined ? null : (
      <p class="notice notice-done" role="status">
        {done}
      </p>
    )}
  </div>
);
