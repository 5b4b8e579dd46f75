import { useCallback } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { spokenWords } from '../../clients/spoken-words';
import { call } from '../../ui/call';
import { openWikiPage } from '../../ui/open-wiki-page';
import { Part } from '../../ui/part';
import { Mark } from '../mark';
import { said, say } from '../../ui/words/say';

type Known = Awaited<ReturnType<typeof call<'clientBinder'>>>;

/** How each section of the client's binder stands today. */
export function BinderPart({ client }: { readonly client: ClientId }) {
  const ask = useCallback(() => call('clientBinder', { client }), [client]);
  return (
    <Part title={say('HIPAA binder')} ask={ask}>
      {({ hipaa, binder }) => (binder === null ? <NoBinder hipaa={hipaa} /> : <Sections binder={binder} />)}
    </Part>
  );
}

const NoBinder = ({ hipaa }: Pick<Known, 'hipaa'>) => (
  <p className="subtle">
    {hipaa === 'none'
      ? say('Not bound by HIPAA; no binder.')
      : say('A {hipaa}, and no binder yet: make it in Confluence, Apps, HIPAA binders.', { hipaa: spokenWords.hipaa[hipaa] })}
  </p>
);

function Sections({ binder: { sections, isReady, cover, spaceKey } }: { readonly binder: NonNullable<Known['binder']> }) {
  return (
    <>
      {isReady && <p>{say('Ready to hand over.')}</p>}
      <ul>
        {sections.map(({ section, verdict, page }) => (
          <li key={section.id} className="part-line">
            {page === null ? (
              <span>{said(section.title)}</span>
            ) : (
              <button type="button" className="link" onClick={() => openWikiPage(spaceKey, page)}>
                {said(section.title)}
              </button>
            )}
            {verdict === undefined ? <span className="subtle">{say('not looked at')}</span> : <Mark tone={verdict.tone} />}
          </li>
        ))}
      </ul>
      {cover !== null && (
        <button type="button" className="link part-action" onClick={() => openWikiPage(spaceKey, cover)}>
          {say('Open the binder')}
        </button>
      )}
    </>
  );
}
