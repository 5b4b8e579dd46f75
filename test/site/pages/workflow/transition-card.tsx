/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { ValidatorModule } from '../../forge/manifest';
import type { AttachedValidator, Project, Status, Transition } from '../../jira/world';
import { StatusLozenge } from '../shell/status-lozenge';

interface CardProps {
  readonly transition: Transition;
  readonly statuses: Readonly<Record<string, Status>>;
  readonly project: Project | undefined;
  readonly attached: readonly AttachedValidator[];
  readonly validators: readonly ValidatorModule[];
  readonly mayEdit: boolean;
}

/** A step of the workflow with the validators on it. */
export const TransitionCard: FC<CardProps> = (props) => {
  const { transition, statuses, attached, validators, mayEdit } = props;
  const free = validators.filter(({ key }) => !attached.some(({ module }) => module === key));
  return (
    <article class="card" aria-labelledby={`transition-${transition.id}`}>
      <h2 id={`transition-${transition.id}`} class="card-title">
        {transition.name}
      </h2>
      <p class="row">
        {transition.from.map((id) => (
          <StatusLozenge status={statuses[id]} />
        ))}
        <span aria-label="to">→</span>
        <StatusLozenge status={statuses[transition.to]} />
      </p>
      {attached.map(({ module }) => (
        <AttachedRow {...props} validator={validators.find(({ key }) => key === module)} module={module} />
      ))}
      {mayEdit && free.length > 0 ? <AddForm {...props} free={free} /> : null}
      {attached.length === 0 && (free.length === 0 || !mayEdit) ? <p class="quiet">No validators</p> : null}
    </article>
  );
};

const AttachedRow: FC<CardProps & { validator: ValidatorModule | undefined; module: string }> = (props) => (
  <div class="row">
    <div class="grow">
      <strong>{props.validator?.name ?? props.module}</strong>
      <p class="quiet">{props.validator?.description ?? 'Of an app that is no longer here: it lets nothing through.'}</p>
    </div>
    {props.mayEdit ? (
      <WorkflowForm {...props} action="remove">
        <input type="hidden" name="validator" value={props.module} />
        <button type="submit" class="subtle" aria-label={`Remove ${props.validator?.name ?? props.module} from ${props.transition.name}`}>
          Remove
        </button>
      </WorkflowForm>
    ) : null}
  </div>
);

const AddForm: FC<CardProps & { free: readonly ValidatorModule[] }> = ({ free, ...props }) => (
  <WorkflowForm {...props} action="add">
    <div class="row">
      <label>
        <span class="visually-hidden">Validator for {props.transition.name}</span>
        <select name="validator">
          {free.map(({ key, name }) => (
            <option value={key}>{name}</option>
          ))}
        </select>
      </label>
      <button type="submit" aria-label={`Add the validator to ${props.transition.name}`}>
        Add validator
      </button>
    </div>
  </WorkflowForm>
);

const WorkflowForm: FC<CardProps & { action: 'add' | 'remove'; children?: Child }> = ({ action, project, transition, children }) => (
  <form method="post" action={`/workflow/${action}?project=${project?.key ?? ''}`}>
    <input type="hidden" name="project" value={project?.key ?? ''} />
    <input type="hidden" name="transition" value={transition.id} />
    {children}
  </form>
);
