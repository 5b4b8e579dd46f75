import type { EvidenceFile } from '../../../../../src/maintenance/rules/checklist';
import type { Item } from '../../../../../src/maintenance/rules/template';
import { AddFiles } from './add-files';
import { useFiles } from './files-context';
import { KeptFile } from './kept-file';
import { TakenOff, useTakenOff } from './taken-off';
import { UploadRow } from './upload-row';
import { say } from '../../../ui/words/say';
import './item-files.css';

interface ItemFilesProps {
  readonly item: Item;
  readonly files: readonly EvidenceFile[] | undefined;
  readonly locked: boolean;
  readonly nameOf: (accountId: string) => string;
}

/** Files on the ticket that prove the item, what is on its way there, and ways to add more. */
export function ItemFiles({ item, files = [], locked, nameOf }: ItemFilesProps) {
  const { mayAttach, uploads } = useFiles();
  const takenOff = useTakenOff(item.id);
  const underWay = uploads.filter((upload) => upload.item === item.id);
  const there = new Set(files.map(({ attachment }) => attachment));
  const isEmpty = files.length === 0 && underWay.length === 0 && takenOff.file === null;
  if (isEmpty && (locked || !mayAttach)) return null;
  return (
    <div className="item-files">
      {(files.length > 0 || underWay.length > 0) && (
        <ul className="item-files-list" aria-label={say('Files at {title}', { title: item.title })}>
          {files.map((file) => (
            <KeptFile key={file.attachment} file={file} who={nameOf(file.by)} onTakeOff={() => takenOff.takeOff(file)} />
          ))}
          {underWay.map((upload) => (
            <UploadRow key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
      <TakenOff {...takenOff} />
      {!locked && mayAttach && <AddFiles item={item} there={there} />}
    </div>
  );
}
