import { useState } from 'react';
import type { Mark } from '../../../../src/maintenance/rules/checklist';
import type { MediaWanted } from '../../../../src/maintenance/rules/custody';
import type { MediaRegister } from '../../../../src/maintenance/rules/media-register';
import type { Item } from '../../../../src/maintenance/rules/template';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import type { ItemDrafts } from './item-drafts';
import { say } from '../../ui/words/say';

type Name = 'label' | 'custodian' | 'expected' | 'counted';

const fields: Readonly<Partial<Record<NonNullable<Item['custody']>, readonly (readonly [Name, string])[]>>> = {
  label: [['label', say('Label of the media, such as TUE-3')]],
  handOver: [
    ['label', say('Label of the media')],
    ['custodian', say('Who took it (full name)')],
  ],
  count: [
    ['expected', say('Should be on the shelf')],
    ['counted', say('Counted')],
  ],
};

interface ItemMediaProps {
  readonly item: Item;
  readonly mark: Mark | undefined;
  /** Label that was just put on the media of this ticket. */
  readonly labelled: string;
  readonly register: MediaRegister | null;
  readonly drafts: ItemDrafts;
  readonly onSave: (media: MediaWanted) => void;
  readonly onClose: () => void;
}

/** Asks which medium it was, who took it, or how many there are. */
export function ItemMedia({ item, mark, labelled, register, drafts, onSave, onClose }: ItemMediaProps) {
  const known = {
    label: mark?.media?.label ?? (item.custody === 'handOver' ? labelled : ''),
    expected: register?.expected?.toString() ?? '',
  };
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => ({ ...known, ...drafts.media() }));
  const asked = (item.custody && fields[item.custody]) ?? [];
  const type = (name: Name, text: string): void => {
    const next = { ...typed, [name]: text };
    setTyped(next);
    drafts.keepMedia(next);
  };
  const textOf = (name: Name): string => (typed[name] ?? '').trim();
  const check = (): string | null => {
    const empty = asked.find(([name]) => textOf(name) === '');
    if (empty?.[0] === 'custodian') return say('Name who took the media: a handover needs a named custodian.');
    if (empty) return say('Fill in “{field}”.', { field: empty[1] });
    return item.custody === 'count' && !asked.every(([name]) => /^\d+$/.test(textOf(name))) ? say('Enter whole numbers.') : null;
  };
  const wanted = (): MediaWanted =>
    item.custody === 'count'
      ? { expected: Number(textOf('expected')), counted: Number(textOf('counted')) }
      : { label: textOf('label'), ...(item.custody === 'handOver' ? { custodian: textOf('custodian') } : {}) };
  return (
    <InlineForm label={item.title} save={say('Save')} check={check} onSave={() => onSave(wanted())} onClose={onClose}>
      <div className="item-media-fields">
        {asked.map(([name, label]) => (
          <Labelled key={name} label={label}>
            {(id) => (
              <input
                id={id}
                className="labelled-input"
                inputMode={item.custody === 'count' ? 'numeric' : 'text'}
                value={typed[name] ?? ''}
                onInput={(event) => type(name, event.currentTarget.value)}
              />
            )}
          </Labelled>
        ))}
      </div>
    </InlineForm>
  );
}
