import { lazy, Suspense, useState } from 'react';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import type { BindersList } from '../../../../src/hipaa/rules/binders-list';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { openWikiPage } from '../../ui/open-wiki-page';
import { useAsked } from '../../ui/use-asked';
import { useFindClients } from '../../ui/use-find-clients';
import { Vendors } from './vendors';
import { BinderRow } from './binder-row';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';
import './binders-page.css';

const PackPanel = lazy(async () => ({ default: (await import('../pack/pack-panel')).PackPanel }));

interface Packing {
  readonly binder: BinderId;
  readonly name: string;
}

const open = () => call('openBinders', {});

/** Every binder and how it stands, those with most to do first. */
export function BindersPage() {
  const { value, trouble, act } = useAsked(open);
  const { found, field } = useFindClients(value?.clients ?? []);
  const [made, setMade] = useState<string | null>(null);
  const [packing, setPacking] = useState<Packing | null>(null);
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={8} label={say('Opening the binders')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(open)} />
    );
  }
  if (packing !== null) {
    return (
      <Suspense fallback={<Skeleton lines={4} label={say('Opening the pack')} />}>
        <PackPanel {...packing} onClose={() => setPacking(null)} />
      </Suspense>
    );
  }
  const onMade = (sentence: string): void => {
    setMade(sentence);
    act(open);
  };
  return (
    <div className="binders-page">
      {trouble !== null && <Notice sentence={trouble} />}
      {made !== null && <Notice tone="hint" sentence={made} onDismiss={() => setMade(null)} />}
      <Totals list={value} />
      {field}
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('Binder')}</th>
            <th scope="col">{say('How its sections stand')}</th>
            <th scope="col">{say('Our part')}</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          <BinderRow
            id="own"
            name={say('Our own binder')}
            hasSpace
            binder={value.own}
            programme={null}
            hasOwn
            onMade={onMade}
            onPack={() => setPacking({ binder: 'own', name: say('Our own binder') })}
          />
          {found.map(({ id, name, hasSpace, binder, programme }) => (
            <BinderRow
              key={id}
              id={id}
              name={name}
              hasSpace={hasSpace}
              binder={binder}
              programme={programme}
              hasOwn={value.own !== null}
              onMade={onMade}
              onPack={() => setPacking({ binder: id, name })}
            />
          ))}
        </tbody>
      </table>
      {value.clients.length === 0 && (
        <Notice tone="hint" sentence={say('No client is bound by HIPAA yet: say so in Jira, Rounds, on the page Clients.')} />
      )}
      <FormerBinders list={value} onPack={setPacking} />
      {value.own !== null && <Vendors list={value} />}
    </div>
  );
}

/** What is kept of clients that are served no more: to look at, and to take out as a pack. */
function FormerBinders({ list: { former }, onPack }: { readonly list: BindersList; readonly onPack: (packing: Packing) => void }) {
  if (former.length === 0) return null;
  return (
    <details className="binders-former">
      <summary>{say('Kept of former clients: {former}', { former: String(former.length) })}</summary>
      <ul>
        {former.map(({ id, name, binder }) => (
          <li key={id}>
            {name}{' '}
            <button
              type="button"
              className="link"
              aria-label={say('Audit pack of {name}', { name })}
              onClick={() => onPack({ binder: id, name })}
            >
              {say('Pack')}
            </button>{' '}
            <OpenCover name={name} binder={binder} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OpenCover({ name, binder }: Pick<BindersList['former'][number], 'name' | 'binder'>) {
  const { cover = null, spaceKey = '' } = binder ?? {};
  if (cover === null) return null;
  return (
    <button
      type="button"
      className="link"
      aria-label={say('Open the binder of {name}', { name })}
      onClick={() => openWikiPage(spaceKey, cover)}
    >
      {say('Open')}
    </button>
  );
}

function Totals({ list: { ready, of, dueSoon, notDocumented } }: { readonly list: BindersList }) {
  return (
    <p className="binders-totals">
      <span>
        {say('Ready to hand over:')} <strong>{say('{ready} of {of}', { ready: String(ready), of: String(of) })}</strong>
      </span>
      <span>
        {say('Falls due in 30 days:')} <strong>{dueSoon}</strong>
      </span>
      <span>
        {say('Not documented:')} <strong>{notDocumented}</strong>
      </span>
    </p>
  );
}
