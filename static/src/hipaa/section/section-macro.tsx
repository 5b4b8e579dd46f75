import { Suspense } from 'react';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { Cover } from './cover';
import { parts } from './parts/parts';
import { SectionHead } from './section-head';
import { SectionRecords } from './section-records';
import { useSection } from './use-section';
import { WriteSection } from './write-section';
import { say } from '../../ui/words/say';
import './section.css';

/** What the macro shows on a page of a binder. */
export function SectionMacro() {
  const { opened, trouble, said, reload, learn, write } = useSection();
  if (opened === null) {
    return trouble === null ? <Skeleton lines={6} label={say('Opening the section')} /> : <Notice sentence={trouble} onRetry={reload} />;
  }
  if (opened.outcome === 'noSection') {
    return <Notice tone="hint" sentence={say('This page belongs to no binder. Binders are made on the page HIPAA binders.')} />;
  }
  if (opened.outcome === 'cover') return <Cover view={opened} />;
  const Part = parts[opened.section.id];
  return (
    <section className="binder-section" aria-label={say(opened.section.title)}>
      {trouble !== null && <Notice sentence={trouble} onRetry={reload} />}
      <SectionHead view={opened} onCare={(care) => learn({ ...opened, care })} />
      {said !== null && <Notice tone="hint" sentence={said} {...(opened.unwritten === true ? { onRetry: write } : {})} />}
      {said === null && opened.unwritten === true && opened.mayChange && (
        <Notice
          tone="hint"
          sentence={say('This page’s own text does not say yet what was saved last.')}
          onRetry={write}
          retry={say('Write it now')}
        />
      )}
      {Part !== undefined && (
        <Suspense fallback={<Skeleton lines={4} label={say('Opening the section')} />}>
          <Part view={opened} learn={learn} reload={reload} />
        </Suspense>
      )}
      <SectionRecords view={opened} learn={learn} reload={reload} />
      <WriteSection view={opened} learn={learn} />
    </section>
  );
}
