import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { SectionPartProps } from '../section/section-part';
import { ManyPeople } from './many-people';
import { say } from '../../ui/words/say';

/** The way to put many people on the list at once. */
export function TrainingPart({ view, learn }: SectionPartProps) {
  const [adding, setAdding] = useState(false);
  if (!view.mayChange) return null;
  return (
    <div className="section-adding">
      {adding ? (
        <ManyPeople view={view} learn={learn} onClose={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{say('Add many people')}</Button>
      )}
    </div>
  );
}
