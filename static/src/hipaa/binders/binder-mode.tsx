import type { BinderId, BinderMode } from '../../../../src/hipaa/rules/binder';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';

interface BinderModeProps {
  readonly id: BinderId;
  readonly name: string;
  readonly mode: BinderMode;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

const words: Readonly<Record<BinderMode, readonly [says: string, save: string]>> = {
  agreementsOnly: [
    'From now on the binder asks for the agreement with us and a referral to a partner, and nothing else counts. Its other pages stay where they are with all that is written on them; nothing is deleted, and it can be changed back.',
    'Agreements and referral only',
  ],
  full: [
    'From now on every section counts. Pages that are missing are made; those that are there are used as they are, with their records.',
    'All of HIPAA',
  ],
};

/** Changes what a binder holds, once it was read what will happen. */
export function BinderModeForm({ id, name, mode, onDone, onClose }: BinderModeProps) {
  const other: BinderMode = mode === 'full' ? 'agreementsOnly' : 'full';
  const [says, save] = words[other];
  return (
    <InlineForm
      label={`What the binder of ${name} holds`}
      save={save}
      onSave={async () => {
        const { pagesMade } = await call('createBinder', { binder: id, mode: other, where: 'client' });
        onDone(
          `${name}: ${save.toLowerCase()}. ${pagesMade === 0 ? 'No page was made or changed.' : `${String(pagesMade)} pages were made.`}`,
        );
      }}
      onClose={onClose}
    >
      <p>{says}</p>
    </InlineForm>
  );
}
