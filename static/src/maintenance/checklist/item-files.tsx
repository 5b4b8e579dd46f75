import { useState } from 'react';
import type { EvidenceFile } from '../../../../src/maintenance/rules/checklist';
import type { Item } from '../../../../src/maintenance/rules/template';
import { attachFile } from '../../ui/attach-file';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useSurface } from '../../ui/surface';

export interface FileHands {
  readonly keep: (item: string, file: { readonly attachment: string; readonly name: string }) => Promise<void>;
  readonly drop: (item: string, attachment: string) => Promise<void>;
}

interface ItemFilesProps {
  readonly item: Item;
  readonly files: readonly EvidenceFile[] | undefined;
  readonly hands: FileHands;
}

/** Files on the ticket that prove the item, and a way to add one: on a phone, the camera. */
export function ItemFiles({ item, files = [], hands }: ItemFilesProps) {
  const { ticketId } = useSurface();
  const [sending, setSending] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (file: File): Promise<void> => {
    setSending(file);
    setProblem(null);
    try {
      await hands.keep(item.id, await attachFile(ticketId, file));
      setSending(null);
    } catch (thrown) {
      setProblem(sentenceOf(thrown));
    }
  };
  return (
    <div className="item-files">
      {files.map(({ attachment, name }) => (
        <span key={attachment} className="item-file">
          {name}{' '}
          <button
            type="button"
            className="link"
            aria-label={`Take ${name} off this item`}
            onClick={() => {
              hands.drop(item.id, attachment).catch((thrown: unknown) => setProblem(sentenceOf(thrown)));
            }}
          >
            ✕
          </button>
        </span>
      ))}
      <label className="link item-file-add">
        {sending !== null && problem === null ? `Attaching ${sending.name}…` : item.evidence === 'photo' ? 'Add photo' : 'Add file'}
        <input
          type="file"
          className="heard-only"
          accept={item.evidence === 'photo' ? 'image/*' : undefined}
          aria-label={`${item.evidence === 'photo' ? 'Add photo' : 'Add file'} to ${item.title}`}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void send(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {problem !== null && <Notice sentence={problem} {...(sending === null ? {} : { onRetry: () => void send(sending) })} />}
    </div>
  );
}
