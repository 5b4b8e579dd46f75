/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Notice } from '../shell/notice';
import type { EditableText } from './edit-document';
import { WikiFrame, type WikiFrameProps } from './wiki-frame';

interface EditorPageProps extends WikiFrameProps {
  readonly action: string;
  readonly back: string;
  readonly pageTitle: string;
  readonly texts: readonly EditableText[];
  /** What a new page may begin as. */
  readonly templates: readonly { readonly name: string; readonly address: string }[];
  /** Macros of the app that can be put at the end. */
  readonly macros: readonly { readonly key: string; readonly title: string }[];
  /** Version that the form was made from; 0 for a new page. */
  readonly version: number;
  /** What was typed into the field for more text, when it was refused. */
  readonly more: string;
  readonly error?: string | undefined;
}

/** A page as its texts, one field each: plain, but it leaves tables, panels and macros as they are. */
export const EditorPage: FC<EditorPageProps> = ({ action, back, pageTitle, texts, templates, macros, version, more, error, ...frame }) => (
  <WikiFrame {...frame}>
    <Notice error={error} />
    {version > 0 || templates.length === 0 ? null : (
      <p class="row" role="group" aria-label="Begin with a template">
        Begin with
        {templates.map(({ name, address }) => (
          <a class="button" href={address}>
            {name}
          </a>
        ))}
      </p>
    )}
    <form method="post" action={action} class="stack editor">
      <input type="hidden" name="version" value={String(version)} />
      <label>
        Title
        <input name="title" value={pageTitle} required maxlength={255} />
      </label>
      {texts.map((text) => (
        <TextField text={text} />
      ))}
      <label>
        {version === 0 ? 'Text' : 'More text at the end'}
        <textarea name="more" rows={version === 0 ? 10 : 4}>
          {more}
        </textarea>
      </label>
      {macros.length === 0 ? null : (
        <label>
          Insert a macro at the end
          <select name="macro">
            <option value="">None</option>
            {macros.map(({ key, title }) => (
              <option value={key}>{title}</option>
            ))}
          </select>
        </label>
      )}
      <p class="hint">An empty line begins a new paragraph. A paragraph that is emptied goes away.</p>
      <div class="row">
        <button type="submit" class="primary">
          {version === 0 ? 'Publish' : 'Update'}
        </button>
        <a class="button subtle" href={back}>
          Cancel
        </a>
      </div>
    </form>
  </WikiFrame>
);

const TextField: FC<{ text: EditableText }> = ({ text: { name, text, kind, top } }) => (
  <textarea
    name={`text-${name}`}
    class={`editor-${kind}${top ? '' : ' editor-inside'}`}
    aria-label={kind === 'heading' ? 'Heading' : top ? 'Paragraph' : 'Text in a table, panel or list'}
    rows={Math.max(1, text.split('\n').length, Math.ceil(text.length / 90))}
  >
    {text}
  </textarea>
);
