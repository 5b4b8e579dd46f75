import type { Item } from '../../../../../src/maintenance/rules/template';
import { useFiles } from './files-context';

/** Ways to add files to an item; for a photo, on a phone, the camera straight away. */
export function AddFiles({ item }: { readonly item: Item }) {
  const isPhoto = item.evidence === 'photo';
  return (
    <span className="item-files-add">
      {isPhoto && <Chooser item={item} words="Take photo" camera />}
      <Chooser item={item} words={isPhoto ? 'Add photos' : 'Add files'} camera={false} />
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
        aria-label={`${words} for ${item.title}`}
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
