import { judgeCopies } from '../../../../../src/hipaa/rules/continuity/copies';
import type { SystemData } from '../../../../../src/hipaa/rules/continuity/system';
import { sourceInWords } from '../../../../../src/hipaa/rules/continuity/watched-copies';
import { serverInstant } from '../../../ui/server-instant';
import { Mark } from '../../mark';
import { said, say } from '../../../ui/words/say';

/** Where it is known from when each copy last succeeded. */
function Sources({ copies }: Pick<SystemData, 'copies'>) {
  if (copies === null) return null;
  return (
    <div className="subtle">
      {say('On-site {onSite} · off-site {offSite}', {
        onSite: said(sourceInWords(copies.onSite)),
        offSite: said(sourceInWords(copies.offSite)),
      })}
    </div>
  );
}

/** The two copies of each system as they stand this minute. */
export function ContinuityCopies({ systems }: { readonly systems: readonly SystemData[] }) {
  const copied = systems.filter(({ copies }) => copies !== null);
  if (copied.length === 0) return null;
  return (
    <section aria-label={say('Copies')}>
      <h2>{say('Copies')}</h2>
      <ul>
        {copied.map((system) => (
          <li key={system.name}>
            <strong>{system.name}</strong>
            <ul>
              {judgeCopies(system, serverInstant()).map(({ tone, sentence }) => (
                <li key={sentence}>
                  <Mark tone={tone} /> {said(sentence)}
                </li>
              ))}
            </ul>
            <Sources copies={system.copies} />
          </li>
        ))}
      </ul>
    </section>
  );
}
