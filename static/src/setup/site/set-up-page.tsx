import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { RuleFile } from '../../maintenance/months/rule-file';
import { MadePart } from './made-part';
import { PlanHead } from './plan-head';
import { PlanPart } from './plan-part';
import { ProjectsPart } from './projects-part';
import { TemplatesLine } from './templates-line';
import { useSetUp } from './use-set-up';
import { say } from '../../ui/words/say';
import './set-up.css';

/** What Rounds needs on the site: a plan, applied line by line or all at once, and what can be undone of it. */
export function SetUpPage() {
  const acts = useSetUp();
  const { view, trouble, look } = acts;
  if (view === null)
    return trouble === null ? (
      <Skeleton lines={12} label={say('Reading your site')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => void look()} />
    );
  return (
    <main className="page set-up">
      <h1>{say('Set-up')}</h1>
      <PlanHead view={view} acts={acts} />
      {trouble !== null && <Notice sentence={trouble} onRetry={() => void look()} />}
      <ProjectsPart view={view} acts={acts} />
      <PlanPart title={say('Issue types')} part="types" view={view} acts={acts} />
      <PlanPart title={say('In the projects')} part="projects" view={view} acts={acts} />
      <PlanPart title={say('What you do')} part="rest" view={view} acts={acts} />
      <section className="set-up-part">
        <h2>{say('If you want it')}</h2>
        <ul className="set-up-lines">
          <TemplatesLine />
        </ul>
        <p className="subtle">{say('What the firm demands of time is on the page Gates.')}</p>
        <RuleFile />
      </section>
      <MadePart view={view} acts={acts} />
    </main>
  );
}
