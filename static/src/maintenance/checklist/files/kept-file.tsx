import { useEffect, useState } from 'react';
import type { EvidenceFile } from '../../../../../src/maintenance/rules/checklist';
import { goToFile } from '../../../ui/go-to-file';
import { thumbnailOf } from '../../../ui/thumbnail-of';
import { useTimes } from '../../../ui/use-times';
import { useFiles } from './files-context';
import { say } from '../../../ui/words/say';

interface KeptFileProps {
  readonly file: EvidenceFile;
  readonly who: string;
  readonly onTakeOff: () => void;
}

/** A file at an item: what it looks like, whose it is, or that somebody has deleted it. */
export function KeptFile({ file, who, onTakeOff }: KeptFileProps) {
  const { pictures } = useFiles();
  const { dayAndTime } = useTimes();
  const { attachment, name, at, gone } = file;
  return (
    <li className="item-file">
      {gone === undefined && pictures.has(attachment) && <Thumbnail attachment={attachment} />}
      <span className="item-file-words">
        {gone === undefined ? (
          <button type="button" className="link item-file-name" onClick={() => goToFile(attachment)}>
            {name}
          </button>
        ) : (
          <span className="item-missing">{say('{name} was deleted from the ticket', { name })}</span>
        )}
        <span className="subtle">
          {who}, {dayAndTime(at)}
        </span>
      </span>
      <button type="button" className="item-file-off" aria-label={say('Take {name} off this item', { name })} onClick={onTakeOff}>
        ✕
      </button>
    </li>
  );
}

function Thumbnail({ attachment }: { readonly attachment: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void thumbnailOf(attachment).then((found) => {
      if (!left) setAddress(found);
    });
    return () => {
      left = true;
    };
  }, [attachment]);
  return address === null ? <span className="item-file-picture" /> : <img className="item-file-picture" src={address} alt="" />;
}
