import { useState } from 'react';
import { contentDifference, type ContentDifference } from '../../../../../src/maintenance/rules/templates/content-difference';
import type { Master } from '../../../../../src/maintenance/rules/templates/masters';
import { call } from '../../../ui/call';
import { sentenceOf } from '../../../ui/sentence-of';
import { useSurface } from '../../../ui/surface';
import { dateWords } from '../../date-words';
import { DifferenceList } from './difference-list';
import { say } from '../../../ui/words/say';

interface VersionListProps {
  readonly master: Master;
  readonly nameOf: (accountId: string) => string;
}

/** The versions that were published, who did it and when, and what each of them changed. */
export function VersionList({ master, nameOf }: VersionListProps) {
  const { locale } = useSurface();
  const [shown, setShown] = useState<{ readonly version: number; readonly difference: ContentDifference | string } | null>(null);
  const show = async (version: number): Promise<void> => {
    if (shown?.version === version) {
      setShown(null);
      return;
    }
    try {
      const { template } = master;
      const [before, after] = await Promise.all([
        call('openVersion', { template, version: version - 1 }),
        call('openVersion', { template, version }),
      ]);
      setShown({ version, difference: contentDifference(before, after) });
    } catch (thrown) {
      setShown({ version, difference: sentenceOf(thrown) });
    }
  };
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say('Versions')}</h2>
      <ul className="versions">
        {master.publications.map(({ version, publishedOn, by }) => (
          <li key={version}>
            <span className="numbers">{say('Version {version}', { version })}</span>, {dateWords(publishedOn, locale)},{' '}
            {by === '' ? say('shipped with Rounds') : nameOf(by)}{' '}
            {version > 1 && (
              <button type="button" className="link" aria-expanded={shown?.version === version} onClick={() => void show(version)}>
                {say('what it changed')}
              </button>
            )}
            {shown?.version === version &&
              (typeof shown.difference === 'string' ? <p>{shown.difference}</p> : <DifferenceList difference={shown.difference} />)}
          </li>
        ))}
      </ul>
    </section>
  );
}
