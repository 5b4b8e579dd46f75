import { useState } from 'react';
import type { BinderListed } from '../../../../src/hipaa/rules/binders-list';
import type { StrayPage } from '../../../../src/hipaa/rules/binder';
import type { SectionId } from '../../../../src/hipaa/rules/sections';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { Mark } from '../mark';
import { say } from '../../ui/words/say';

interface StrayPagesProps {
  readonly name: string;
  readonly binder: BinderListed;
  readonly onDone: (sentence: string) => void;
}

/** Pages that are not where they belong, each with the one action that mends it. */
export function StrayPages({ name, binder, onDone }: StrayPagesProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { id, mode, sections, strays } = binder;
  const titleOf = ({ page }: StrayPage): string =>
    page === 'cover'
      ? say('The cover')
      : page === 'index'
        ? say('The index')
        : (sections.find(({ section }) => section.id === page)?.section.title ?? page);
  const mend = async (stray: StrayPage): Promise<string> => {
    if (stray.state === 'gone') {
      await call('createBinder', { binder: id, mode, where: 'client' });
      return say('{name}: {title} is made again.', { name, title: titleOf(stray) });
    }
    await call('putPageBack', { binder: id, page: stray.page as SectionId });
    return say('{name}: {title} is below its cover again.', { name, title: titleOf(stray) });
  };
  const act = (stray: StrayPage): void => {
    setBusy(true);
    setTrouble(null);
    mend(stray)
      .then(onDone, (thrown: unknown) => setTrouble(sentenceOf(thrown)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      {strays.map((stray) => (
        <div key={stray.page} className="record-reason record-amber">
          <Mark tone="amber" /> {titleOf(stray)}{' '}
          {stray.state === 'gone' ? say('was deleted, or is hidden from Rounds.') : say('was moved out of the binder.')}{' '}
          <button
            type="button"
            className="link"
            disabled={busy}
            aria-label={say('{remedy}: {title} of {name}', {
              remedy: stray.state === 'gone' ? say('Make it again') : say('Move it back'),
              title: titleOf(stray),
              name,
            })}
            onClick={() => act(stray)}
          >
            {stray.state === 'gone' ? say('Make it again') : say('Move it back')}
          </button>
        </div>
      ))}
      {trouble !== null && (
        <div className="record-reason record-red" role="alert">
          {trouble}
        </div>
      )}
    </>
  );
}
