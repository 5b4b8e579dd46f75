/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import { dateText, durationText, instantText } from '../shell/formats';
import { PersonName } from '../shell/person-name';
import type { IssuePageProps } from './issue-page';

const priorities = ['Highest', 'High', 'Medium', 'Low', 'Lowest'];

type FieldsProps = Pick<IssuePageProps, 'view' | 'assignable' | 'timeZone'>;

export const IssueFields: FC<FieldsProps> = ({ view, assignable, timeZone }) => {
  const { issue } = view;
  return (
    <section aria-labelledby="details-heading" class="module" data-live="fields">
      <h2 id="details-heading">Details</h2>
      <dl class="fields">
        <Field name="Assignee">
          <AssigneeField view={view} assignable={assignable} />
        </Field>
        <Field name="Reporter">
          <PersonName person={view.reporter} nobody="Nobody" />
        </Field>
        <Field name="Organization">{view.organizations.map(({ name }) => name).join(', ') || <None />}</Field>
        <Field name="Priority">
          <PriorityField view={view} />
        </Field>
        <Field name="Due date">
          <DueField view={view} />
        </Field>
        <Field name="Labels">{issue.labels.length === 0 ? <None /> : issue.labels.map((label) => <span class="tag">{label}</span>)}</Field>
        <Field name="Time tracking">
          {view.timeSpentSeconds === 0 ? 'No time logged' : `${durationText(view.timeSpentSeconds)} logged`}
        </Field>
        {view.maintenance === undefined ? null : (
          <Field name="Maintenance">{`${view.maintenance.done} of ${view.maintenance.items} done`}</Field>
        )}
        <Field name="Created">{instantText(issue.created, timeZone)}</Field>
        <Field name="Updated">{instantText(issue.updated, timeZone)}</Field>
      </dl>
    </section>
  );
};

const Field: FC<{ name: string; children?: Child }> = ({ name, children }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const None: FC = () => <span class="quiet">None</span>;

const AssigneeField: FC<Pick<FieldsProps, 'view' | 'assignable'>> = ({ view: { issue, assignee }, assignable }) => (
  <FieldForm issueKey={issue.key}>
    <select name="assignee" aria-label="Assignee" data-submits autocomplete="off">
      <option value="">Unassigned</option>
      {issue.assignee !== null && !assignable.some(({ accountId }) => accountId === issue.assignee) ? (
        <option value={issue.assignee} selected>
          {assignee?.displayName ?? 'Former user'}
        </option>
      ) : null}
      {assignable.map((person) => (
        <option value={person.accountId} selected={person.accountId === issue.assignee}>
          {person.displayName}
        </option>
      ))}
    </select>
  </FieldForm>
);

const PriorityField: FC<Pick<FieldsProps, 'view'>> = ({ view: { issue } }) => (
  <FieldForm issueKey={issue.key}>
    <select name="priority" aria-label="Priority" data-submits autocomplete="off">
      {priorities.map((priority) => (
        <option selected={priority === issue.priority}>{priority}</option>
      ))}
    </select>
  </FieldForm>
);

const DueField: FC<Pick<FieldsProps, 'view'>> = ({ view: { issue } }) => (
  <details class="menu">
    <summary class="value">{issue.duedate === null ? 'None' : dateText(issue.duedate)}</summary>
    <form method="post" action={`/browse/${issue.key}/fields`} data-quiet class="menu-items stack">
      <label>
        Due date
        <input type="date" name="duedate" value={issue.duedate ?? ''} />
      </label>
      <button type="submit" class="primary">
        Save
      </button>
    </form>
  </details>
);

const FieldForm: FC<{ issueKey: string; children?: Child }> = ({ issueKey, children }) => (
  <form method="post" action={`/browse/${issueKey}/fields`} data-quiet>
    {children}
    <noscript>
      <button type="submit">Save</button>
    </noscript>
  </form>
);
