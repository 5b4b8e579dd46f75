import { useEffect, useState } from 'react';
import type { BinderId, BinderMode } from '../../../../src/hipaa/rules/binder';
import { noLegalAdvice } from '../../../../src/hipaa/rules/binder-pages';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

interface CreateBinderProps {
  readonly id: BinderId;
  readonly name: string;
  readonly hasSpace: boolean;
  readonly hasOwn: boolean;
  readonly onMade: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Makes the pages of a binder. */
export function CreateBinder({ id, name, hasSpace, hasOwn, onMade, onClose }: CreateBinderProps) {
  const { places, trouble } = usePlaces(id, hasSpace, hasOwn);
  const [where, setWhere] = useState('');
  const [mode, setMode] = useState<BinderMode>('full');
  const chosen = where === '' ? (places[0]?.[0] ?? '') : where;
  return (
    <InlineForm
      label={say('Make the binder of {name}', { name })}
      save={say('Make its pages')}
      check={() => (chosen === '' ? (trouble ?? say('Choose where its pages go.')) : null)}
      onSave={async () => {
        const { pagesMade, notice } = await call('createBinder', { binder: id, mode, where: chosen });
        if (id === 'own') await call('judgeBinder', { binder: id }).catch(() => undefined); // the daily schedule does it as well
        onMade(say('{name}: {pagesMade} pages were made. {notice}', { name, pagesMade: String(pagesMade), notice }));
      }}
      onClose={onClose}
    >
      <div className="create-binder">
        <Labelled label={say('Where its pages go')}>
          {(field) => (
            <select id={field} className="labelled-input" value={chosen} onChange={({ currentTarget }) => setWhere(currentTarget.value)}>
              {places.length === 0 && <option value="">{say('No space yet')}</option>}
              {places.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {id !== 'own' && (
          <Labelled label={say('What it holds')}>
            {(field) => (
              <select
                id={field}
                className="labelled-input"
                value={mode}
                onChange={({ currentTarget }) => setMode(currentTarget.value as BinderMode)}
              >
                <option value="full">{say('All of HIPAA')}</option>
                <option value="agreementsOnly">{say('Agreements only, and a referral to a partner')}</option>
              </select>
            )}
          </Labelled>
        )}
      </div>
      <p className="subtle">{trouble ?? noLegalAdvice}</p>
    </InlineForm>
  );
}

type Place = readonly [value: string, words: string];

function usePlaces(
  id: BinderId,
  hasSpace: boolean,
  hasOwn: boolean,
): { readonly places: readonly Place[]; readonly trouble: string | null } {
  const [places, setPlaces] = useState<readonly Place[]>(() =>
    id === 'own'
      ? []
      : [
          ...(hasSpace ? ([['client', say('The client’s space')]] as const) : []),
          ...(hasOwn ? ([['ours', say('Our own space')]] as const) : []),
        ],
  );
  const [trouble, setTrouble] = useState<string | null>(
    id !== 'own' && places.length === 0
      ? say('Choose a Confluence space for this client on the page Clients, or make our own binder first.')
      : null,
  );
  useEffect(() => {
    if (id !== 'own') return;
    call('binderSpaces', {}).then(
      (answer) => {
        if (answer.outcome === 'connectConfluence') setTrouble(say('Connect Confluence first: Rounds has no Confluence to write to.'));
        else setPlaces(answer.spaces.map(({ id: space, name }) => [space, name]));
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, [id]);
  return { places, trouble };
}
