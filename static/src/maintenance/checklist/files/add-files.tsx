import type { Item } from '../../../../../src/maintenance/rules/template';
import { useFiles } from './files-context';
import { FromTicket } from './from-ticket';
import { say } from '../../../ui/words/say';

interface AddFilesProps {
  readonly item: Item;
  /** Attachments that are at the item already. */
  readonly there: ReadonlySet<string>;
}

/** Ways to add files to an item; for a photo, on a phone, the camera straight away. */
export function AddFiles({ item, there }: AddFilesProps) {
  const isPhoto = item.evidence === 'photo';
  return (
    <span className="item-files-add">
      {isPhoto && <Chooser item={item} words={say('Take photo')} camera />}
      <Chooser item={item} words={isPhoto ? say('Add photos') : say('Add files')} camera={false} />
      <FromTicket item={item} there={there} />
      <span className="subtle item-files-paste">{say('or paste or drop them here')}</span>
    </span>
  );
}

interface ChooserProps {
  readonly item: Item;
  readonly words: string;
  readonly camera: boolean;
}

function Chooser({ item, words, camera }: ChooserProps) {
  const { add } = useFiles();
  return (
    <label className={camera ? 'link item-file-add item-file-camera' : 'link item-file-add'}>
      {words}
      <input
        type="file"
        className="heard-only"
        aria-label={say('{words} for {title}', { words, title: item.title })}
        {...(item.evidence === 'photo' ? { accept: 'image/*' } : {})}
        {...(camera ? { capture: 'environment' as const } : { multiple: true })}
        onChange={(event) => {
          add(item, [...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
