import { judgeCopies } from '../../../../../src/hipaa/rules/continuity/copies';
import type { SystemData } from '../../../../../src/hipaa/rules/continuity/system';
import { serverInstant } from '../../../ui/server-instant';
import { Mark } from '../../mark';

/** The two copies of each system as they stand this minute. */
export function ContinuityCopies({ systems }: { readonly systems: readonly SystemData[] }) {
  const copied = systems.filter(({ copies }) => copies !== null);
  if (copied.length === 0) return null;
  return (
    <section aria-label="Copies">
      <h3>Copies</h3>
      <ul>
        {copied.map((system) => (
          <li key={system.name}>
            <strong>{system.name}</strong>
            <ul>
              {judgeCopies(system, serverInstant()).map(({ tone, sentence }) => (
                <li key={sentence}>
                  <Mark tone={tone} /> {sentence}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
