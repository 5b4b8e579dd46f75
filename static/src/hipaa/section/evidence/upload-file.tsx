import { useState } from 'react';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import { attachToPage, type Found } from '../../../ui/found-evidence';
import { say } from '../../../ui/words/say';

interface UploadFileProps {
  readonly page: string;
  readonly onAttached: (found: Found) => void;
}

/** Attaches a file of one's own to this page, and takes it as evidence. */
export function UploadFile({ page, onAttached }: UploadFileProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const attach = async (file: File): Promise<void> => {
    setBusy(file.name);
    setTrouble(null);
    try {
      onAttached(await attachToPage(page, file));
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
      setBusy(null);
    }
  };
  return (
    <>
      <label className="evidence-upload">
        {say('Or attach a file from here')}
        <input
          type="file"
          disabled={busy !== null}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void attach(file);
            currentTarget.value = '';
          }}
        />
      </label>
      {busy !== null && (
        <span className="subtle" role="status">
          {say('{busy} is being attached…', { busy })}
        </span>
      )}
      {trouble !== null && <Notice sentence={trouble} />}
    </>
  );
}
