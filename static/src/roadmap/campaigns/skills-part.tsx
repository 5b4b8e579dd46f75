import { useCallback, useEffect, useState } from 'react';
import { migration } from '../../../../src/roadmap/rules/campaign/stages';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { Skeleton } from '../../ui/skeleton';
import { useOptimistic } from '../../ui/use-optimistic';
import { usePeople } from '../../ui/use-people';
import { say } from '../../ui/words/say';

type Skills = Awaited<ReturnType<typeof open>>;
const open = () => call('openSkills', {});

/** Who can do migrations, of everybody who can be given a ticket; only they are offered in a campaign. */
export function SkillsPart() {
  const { shown, trouble, reload, set } = useSkills();
  const nameOf = usePeople(shown?.technicians ?? []);
  if (shown === null) {
    return trouble === null ? <Skeleton lines={6} label={say('Opening the skills')} /> : <Notice sentence={trouble} onRetry={reload} />;
  }
  const { technicians, skills } = shown;
  return (
    <div className="campaigns">
      {trouble !== null && <Notice sentence={trouble} onRetry={reload} />}
      <p className="subtle">{say('Campaigns offer only who is ticked here. Who is assigned already stays.')}</p>
      <ul className="campaign-skills">
        {[...technicians]
          .sort((one, other) => nameOf(one).localeCompare(nameOf(other)))
          .map((person) => (
            <li key={person}>
              <label>
                <input
                  type="checkbox"
                  checked={skills[person]?.includes(migration) ?? false}
                  onChange={({ currentTarget }) => set(person, currentTarget.checked)}
                />{' '}
                {nameOf(person)}
              </label>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Ticks show at once, and are taken back where they are refused. */
function useSkills() {
  const { shown, act, refresh } = useOptimistic<Skills>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const reload = useCallback(() => {
    refresh(open).then(
      () => setTrouble(null),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, [refresh]);
  useEffect(reload, [reload]);
  const set = (person: string, can: boolean): void =>
    act({
      ahead: (view) => ({ ...view, skills: { ...view.skills, [person]: skillsWith(view, person, can) } }),
      run: async (view) => {
        const saved = await call('saveSkills', { version: view.version, person, skills: skillsWith(view, person, can) });
        return ({ technicians }) => ({ ...saved, technicians });
      },
      takenBack: setTrouble,
    });
  return { shown, trouble, reload, set };
}

function skillsWith({ skills }: Skills, person: string, can: boolean): readonly string[] {
  const others = (skills[person] ?? []).filter((skill) => skill !== migration);
  return can ? [...others, migration] : others;
}
