import { migration } from '../../../../src/roadmap/rules/campaign/stages';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { usePeople } from '../../ui/use-people';

const open = () => call('openSkills', {});

/** Who can do migrations, of everybody who can be given a ticket; only they are offered in a campaign. */
export function SkillsPart() {
  const { value, trouble, busy, act } = useAsked(open);
  const nameOf = usePeople(value?.technicians ?? []);
  if (value === null) {
    return trouble === null ? <Skeleton lines={6} label="Opening the skills" /> : <Notice sentence={trouble} onRetry={() => act(open)} />;
  }
  const { technicians, skills, version } = value;
  const set = (person: string, can: boolean): void => {
    const others = (skills[person] ?? []).filter((skill) => skill !== migration);
    act(async () => ({ ...(await call('saveSkills', { version, person, skills: can ? [...others, migration] : others })), technicians }));
  };
  return (
    <div className="campaigns">
      {trouble !== null && <Notice sentence={trouble} onRetry={() => act(open)} />}
      <p className="subtle">Campaigns offer only who is ticked here. Who is assigned already stays.</p>
      <ul className="campaign-skills">
        {[...technicians]
          .sort((one, other) => nameOf(one).localeCompare(nameOf(other)))
          .map((person) => (
            <li key={person}>
              <label>
                <input
                  type="checkbox"
                  disabled={busy}
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
