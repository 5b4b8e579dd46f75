import type { BinderId, BinderMode } from '../../../../src/hipaa/rules/binder';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { say } from '../../ui/words/say';

interface BinderModeProps {
  readonly id: BinderId;
  readonly name: string;
  readonly mode: BinderMode;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

const words: Readonly<Record<BinderMode, readonly [says: string, save: string]>> = {
  agreementsOnly: [
    say(
      'From now on the binder asks for the agreement with us and a referral to a partner, and nothing else counts. Its other pages stay where they are with all that is written on them; nothing is deleted, and it can be changed back.',
    ),
    say('Agreements and referral only'),
  ],
  full: [
    say(
      'From now on every section counts. Pages that are missing are made; those that are there are used as they are, with their records.',
    ),
    say('All of HIPAA'),
  ],
};

/** Changes what a binder holds, once it was read what will happen. */
export function BinderModeForm({ id, name, mode, onDone, onClose }: BinderModeProps) {
  const other: BinderMode = mode === 'full' ? 'agreementsOnly' : 'full';
  const [says, save] = words[other];
  return (
    <InlineForm
      label={say('What the binder of {name} holds', { name })}
      save={save}
      onSave={async () => {
        const { pagesMade } = await call('createBinder', { binder: id, mode: other, where: 'client' });
        onDone(
          `${name}: ${save.toLowerCase()}. ${pagesMade === 0 ? say('No page was made or changed.') : say('{pagesMade} pages were made.', { pagesMade: String(pagesMade) })}`,
        );
      }}
      onClose={onClose}
    >
      <p>{says}</p>
    </InlineForm>
  );
}
