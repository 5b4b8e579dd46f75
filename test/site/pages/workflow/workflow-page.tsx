/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { ValidatorModule } from '../../forge/manifest';
import type { AttachedValidator, Project, Status, Transition } from '../../jira/world';
import { Notice } from '../shell/notice';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import { TransitionCard } from './transition-card';

export interface WorkflowPageProps extends PageProps {
  readonly projects: readonly Project[];
  readonly project: Project | undefined;
  readonly statuses: Readonly<Record<string, Status>>;
  readonly transitions: readonly Transition[];
  readonly attached: readonly AttachedValidator[];
  readonly validators: readonly ValidatorModule[];
  readonly mayEdit: boolean;
  readonly error?: string | undefined;
}

export const WorkflowPage: FC<WorkflowPageProps> = (props) => {
  const { projects, project, transitions, attached, validators, mayEdit, error } = props;
  return (
    <Page title={props.title} person={props.person} now={props.now} path={props.path}>
      <div class="narrow">
        <h1>Workflow</h1>
        <Notice error={error} />
        <nav aria-label="Projects" class="tabs">
          {projects.map(({ id, key, name }) => (
            <a href={`/workflow?project=${key}`} aria-current={id === project?.id ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <p class="quiet">
          A validator of the app lets a ticket through a transition only when it has nothing against it.
          {mayEdit ? '' : ' Only administrators of this site change workflows.'}
        </p>
        <section class="cards" aria-label="Transitions">
          {transitions.map((transition) => (
            <TransitionCard
              transition={transition}
              statuses={props.statuses}
              project={project}
              attached={attached.filter(({ transitionId }) => transitionId === transition.id)}
              validators={validators}
              mayEdit={mayEdit}
            />
          ))}
        </section>
      </div>
    </Page>
  );
};
