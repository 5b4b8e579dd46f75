import { useState } from 'react';
import type { PeopleView } from '../../../../src/setup/rules/people/people-view';
import { Notice } from '../../ui/notice';
import { useKnownPeople } from '../../ui/use-known-people';
import { rich } from '../../ui/words/rich';
import { say } from '../../ui/words/say';
import { Elsewhere } from '../elsewhere';
import { PersonRow } from './person-row';
import { useSettingsOf } from './use-settings-of';
import '../../ui/rows-table.css';

/** Everybody who has a role, why, and how their working day lies. */
export function PeopleTable({ view }: { readonly view: PeopleView }) {
  const ids = view.people.map(({ accountId }) => accountId);
  const names = useKnownPeople(ids);
  const { known, trouble, fetch } = useSettingsOf(ids);
  const [changing, setChanging] = useState<string | null>(null);
  const nameOf = (id: string): string => names.get(id)?.name ?? '…';
  const people = [...view.people].sort((one, other) => nameOf(one.accountId).localeCompare(nameOf(other.accountId)));
  return (
    <section className="people-all" aria-labelledby="people-all">
      <h2 id="people-all">{say('Who has which role')}</h2>
      {!view.complete && (
        <Notice
          tone="hint"
          sentence={say('Jira does not tell who may log work; people who have a role by that right alone are missing here.')}
        />
      )}
      {trouble !== null && <Notice sentence={trouble} onRetry={() => void fetch()} />}
      <p className="subtle">
        {rich('Rates, wages and costs are set once, on the page {policies}; the day of a person here or by themselves in My day.', {
          policies: <Elsewhere module="rounds-settings" page="policies" words={say('Policies')} />,
        })}
      </p>
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('Person')}</th>
            <th scope="col">{say('Roles')}</th>
            <th scope="col">{say('Rate')}</th>
            <th scope="col">{say('Marks')}</th>
            <th scope="col">{say('Shift')}</th>
            <th scope="col">{say('Time zone')}</th>
            <th scope="col">
              <span className="heard-only">{say('Actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.accountId}
              person={person}
              name={nameOf(person.accountId)}
              zone={names.get(person.accountId)?.timeZone ?? null}
              known={known?.get(person.accountId)}
              ready={known !== null}
              isChanging={changing === person.accountId}
              onChange={() => setChanging(person.accountId)}
              onClose={() => setChanging(null)}
              onSaved={() => void fetch()}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
