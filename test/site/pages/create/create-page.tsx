/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { IssueType, Organization, Project } from '../../jira/world';
import { Notice } from '../shell/notice';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';

export interface TicketDraft {
  readonly project: string;
  readonly issueType: string;
  readonly summary: string;
  readonly description: string;
  readonly organization: string;
}

export interface CreatePageProps extends PageProps {
  readonly projects: readonly Project[];
  readonly issueTypes: readonly IssueType[];
  readonly organizations: readonly Organization[];
  readonly draft: TicketDraft;
  readonly error?: string | undefined;
}

export const CreatePage: FC<CreatePageProps> = ({ projects, issueTypes, organizations, draft, error, ...page }) => (
  <Page {...page}>
    <div class="narrow">
      <h1>Create a ticket</h1>
      <Notice error={error} />
      <form method="post" action="/create" class="stack">
        <Choice
          label="Project"
          name="project"
          chosen={draft.project}
          options={projects.map(({ key, name }) => [key, `${name} (${key})`])}
        />
        <Choice label="Type" name="issueType" chosen={draft.issueType} options={issueTypes.map(({ id, name }) => [id, name])} />
        <label>
          Summary
          <input name="summary" value={draft.summary} required maxlength={255} />
        </label>
        <label>
          Description
          <textarea name="description" rows={6}>
            {draft.description}
          </textarea>
        </label>
        <Choice
          label="Organization"
          name="organization"
          chosen={draft.organization}
          options={[['', 'None'], ...organizations.map(({ id, name }): [string, string] => [id, name])]}
        />
        <div class="row">
          <button type="submit" class="primary">
            Create
          </button>
          <a class="button subtle" href="/queues">
            Cancel
          </a>
        </div>
      </form>
    </div>
  </Page>
);

const Choice: FC<{ label: string; name: string; chosen: string; options: readonly (readonly [string, string])[] }> = ({
  label,
  name,
  chosen,
  options,
}) => (
  <label>
    {label}
    <select name={name}>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
