import { useEffect, useState } from 'react';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { usePeople } from '../../ui/use-people';
import { say } from '../../ui/words/say';

/** Says which of the site's people is the outsourced help desk. */
export function HelpDeskName() {
  const [people, setPeople] = useState<readonly string[]>([]);
  const [named, setNamed] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const nameOf = usePeople(people);
  useEffect(() => {
    Promise.all([call('teamPeople', {}), call('whoIsHelpDesk', {})]).then(
      ([{ technicians }, { accountId }]) => {
        setPeople(technicians);
        setNamed(accountId ?? '');
      },
      (thrown: unknown) => setProblem(sentenceOf(thrown)),
    );
  }, []);
  const choose = (accountId: string): void => {
    const before = named;
    setNamed(accountId);
    setProblem(null);
    call('nameHelpDesk', { accountId }).catch((thrown: unknown) => {
      setNamed(before);
      setProblem(sentenceOf(thrown));
    });
  };
  return (
    <>
      <Labelled label={say('The help desk is')}>
        {(id) => (
          <select id={id} className="labelled-input" value={named} onChange={(event) => choose(event.currentTarget.value)}>
            {named === '' && <option value="">{say('Nobody yet')}</option>}
            {people.map((person) => (
              <option key={person} value={person}>
                {nameOf(person)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {problem !== null && <Notice sentence={problem} />}
    </>
  );
}
