import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useEffect, useRef, useState } from 'react';
import type { FoundProject } from '../../../../src/setup/rules/site-facts';
import type { SetUpView } from '../../../../src/setup/site/open-set-up';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import type { SetUpActs } from './use-set-up';
import { say } from '../../ui/words/say';

interface ProjectsPartProps {
  readonly view: SetUpView;
  readonly acts: SetUpActs;
}

/** For which projects the plan is: those of the desk, where maintenance tickets are. */
export function ProjectsPart({ view, acts: { ask, busy } }: ProjectsPartProps) {
  const [open, setOpen] = useState(false);
  const { projects, version } = view;
  const choose = (wanted: readonly FoundProject[]): void =>
    void ask(() => call('chooseProjects', { version, projects: wanted.map(({ id }) => id) }));
  const isSearching = open || projects.length === 0;
  return (
    <section className="set-up-part" aria-label={say('Projects')}>
      <h2>{say('Projects')}</h2>
      {projects.length === 0 ? (
        <p>{say('Choose the projects in which you serve clients, mostly your service desk.')}</p>
      ) : (
        <ul className="set-up-projects">
          {projects.map((project) => (
            <li key={project.id}>
              {project.name} ({project.key}){project.isTeamManaged ? say(', team-managed') : ''}
              <button
                type="button"
                className="link"
                disabled={busy}
                aria-label={say('Leave out {name}', { name: project.name })}
                onClick={() => choose(projects.filter(({ id }) => id !== project.id))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      {view.isProposed && projects.length > 0 && <p className="subtle">{say('Proposed, since it is your only service desk.')}</p>}
      {isSearching ? (
        <ProjectSearch chosen={projects} busy={busy} onAdd={(project) => choose([...projects, project])} onClose={() => setOpen(false)} />
      ) : (
        <Button spacing="compact" onClick={() => setOpen(true)}>
          {say('Add a project')}
        </Button>
      )}
    </section>
  );
}

interface ProjectSearchProps {
  readonly chosen: readonly FoundProject[];
  readonly busy: boolean;
  readonly onAdd: (project: FoundProject) => void;
  readonly onClose: () => void;
}

type Found = Awaited<ReturnType<typeof call<'findProjects'>>>;
const typingMs = 250;

function ProjectSearch({ chosen, busy, onAdd, onClose }: ProjectSearchProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<(Found & { readonly words: string }) | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let overtaken = false;
    const timer = setTimeout(() => {
      call('findProjects', { words }).then(
        (answer) => {
          if (overtaken) return;
          setFound({ ...answer, words });
          setTrouble(null);
        },
        (thrown: unknown) => setTrouble(sentenceOf(thrown)),
      );
    }, typingMs);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [words]);
  const field = useRef<HTMLInputElement>(null);
  const add = (project: FoundProject): void => {
    field.current?.focus();
    setWords('');
    onAdd(project);
  };
  const addFirst = ({ key }: { readonly key: string }): void => {
    const [first] = offered;
    if (key === 'Enter' && found?.words === words && words !== '' && first && !busy) add(first);
  };
  const offered = found?.projects.filter(({ id }) => !chosen.some((project) => project.id === id)) ?? [];
  return (
    <div className="set-up-search">
      <Labelled label={say('Find a project by name or key')}>
        {(id) => (
          <Textfield
            id={id}
            ref={field}
            autoFocus={chosen.length > 0}
            value={words}
            autoComplete="off"
            onChange={(event) => setWords(event.currentTarget.value)}
            onKeyDown={addFirst}
          />
        )}
      </Labelled>
      {trouble !== null && <Notice sentence={trouble} />}
      {found && (
        <p className="subtle" role="status">
          {foundInWords(found, offered.length)}
        </p>
      )}
      <ul className="set-up-found">
        {offered.map((project) => (
          <li key={project.id}>
            <span>
              {project.name} ({project.key})
              <span className="subtle">
                {project.isTeamManaged ? say(' · team-managed') : ''}
                {project.isDesk ? say(' · service desk') : ''}
              </span>
            </span>
            <Button spacing="compact" isDisabled={busy} aria-label={say('Add {name}', { name: project.name })} onClick={() => add(project)}>
              {say('Add')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <Button spacing="compact" appearance="subtle" onClick={onClose}>
          {say('Done')}
        </Button>
      )}
    </div>
  );
}

function foundInWords({ total, projects }: Found, offered: number): string {
  if (total === 0) return say('No project is called so.');
  if (offered === 0 && total === projects.length) return say('What is called so is chosen already.');
  const shown = total > projects.length ? say('; the first {projects} are shown', { projects: String(projects.length) }) : '';
  return say('{total} found{shown}.', { total: String(total), shown });
}
