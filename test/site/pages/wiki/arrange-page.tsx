/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Notice } from '../shell/notice';
import type { PageAnswer, RestrictionAnswer, SpaceAnswer } from './wiki-client';
import { WikiFrame, type WikiFrameProps } from './wiki-frame';

interface Named {
  /** `user:` or `group:` and which. */
  readonly value: string;
  readonly name: string;
}

interface ArrangePageProps extends WikiFrameProps {
  readonly shown: PageAnswer;
  readonly spaces: readonly SpaceAnswer[];
  readonly restrictions: readonly RestrictionAnswer[];
  readonly named: readonly Named[];
  readonly error?: string | undefined;
}

/** Where a page stands, and who may see and change it. */
export const ArrangePage: FC<ArrangePageProps> = ({ shown, spaces, restrictions, named, error, ...frame }) => (
  <WikiFrame {...frame}>
    <h1>Arrange {shown.title}</h1>
    <Notice error={error} />
    <form method="post" class="stack">
      <h2>Copy</h2>
      <input type="hidden" name="do" value="copy" />
      <label>
        Title of the copy
        <input name="title" value={`Copy of ${shown.title}`} required maxlength={255} />
      </label>
      <div class="row">
        <button type="submit">Copy the page</button>
      </div>
    </form>
    <form method="post" class="stack">
      <h2>Move</h2>
      <input type="hidden" name="do" value="move" />
      <label>
        To the space
        <select name="space">
          {spaces.map(({ key, name }) => (
            <option value={key} selected={key === frame.space.key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <button type="submit">Move the page and what is below it</button>
      </div>
    </form>
    <form method="post" class="stack" data-confirm="Archive this page? It leaves the tree, and nobody can change it.">
      <h2>Archive</h2>
      <input type="hidden" name="do" value="archive" />
      <div class="row">
        <button type="submit">Archive the page</button>
      </div>
    </form>
    <form method="post" class="stack">
      <h2>Restrict</h2>
      <input type="hidden" name="do" value="restrict" />
      <Who legend="Only these may see it, and what is below it" operation="read" restrictions={restrictions} named={named} />
      <Who legend="Only these may change it" operation="update" restrictions={restrictions} named={named} />
      <p class="hint">Nobody chosen: everybody may whom the space lets.</p>
      <div class="row">
        <button type="submit">Restrict the page</button>
        <a class="button subtle" href={`/wiki/spaces/${frame.space.key}/pages/${shown.id}`}>
          Cancel
        </a>
      </div>
    </form>
  </WikiFrame>
);

interface WhoProps extends Pick<ArrangePageProps, 'restrictions' | 'named'> {
  readonly legend: string;
  readonly operation: RestrictionAnswer['operation'];
}

const Who: FC<WhoProps> = ({ legend, operation, restrictions, named }) => {
  const now = restrictions.find((each) => each.operation === operation)?.restrictions;
  const chosen = new Set([
    ...(now?.user.results ?? []).map(({ accountId }) => `user:${accountId}`),
    ...(now?.group.results ?? []).map(({ name }) => `group:${name}`),
  ]);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {named.map(({ value, name }) => (
        <label class="inline">
          <input type="checkbox" name={operation} value={value} checked={chosen.has(value)} /> {name}
        </label>
      ))}
    </fieldset>
  );
};
