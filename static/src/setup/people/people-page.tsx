import { givenRoles } from '../../../../src/platform/rules/roles';
import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { say } from '../../ui/words/say';
import { LastChange } from './last-change';
import { PeopleTable } from './people-table';
import { RoleCard } from './role-card';
import { useRoles } from './use-roles';
import './people.css';

/** Who may do what: each role with whom it is given to, and everybody who has one with why. */
export function PeoplePage() {
  const roles = useRoles();
  const { view, trouble, refused } = roles;
  if (view === null)
    return trouble === null ? (
      <Skeleton lines={8} label={say('Fetching the people')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => void roles.fetch()} />
    );
  return (
    <main className="page people">
      <h1>{say('People')}</h1>
      <p className="subtle">
        {say(
          'Jira’s administrators always set Rounds up and are managers. A role never shows more than Jira and Confluence show the person.',
        )}
      </p>
      {refused !== null && <Notice sentence={refused} onDismiss={roles.forget} />}
      {trouble !== null && (
        <Notice tone="hint" sentence={say('What you see may be old. {trouble}', { trouble })} onRetry={() => void roles.fetch()} />
      )}
      <LastChange given={view.given} busy={roles.busy} onUndo={roles.undo} />
      <div className="people-roles">
        {givenRoles.map((role) => (
          <RoleCard key={role} role={role} view={view} roles={roles} />
        ))}
      </div>
      <PeopleTable view={view} />
      <Heard sentence={roles.done} />
    </main>
  );
}
