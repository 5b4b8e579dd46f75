import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChecklistView } from '../../../../../src/maintenance/rules/checklist';
import { attachFile } from '../../../ui/attach-file';
import { useLatest } from '../../../ui/use-latest';
import { useMay } from '../../../ui/use-may';
import { useSurface } from '../../../ui/surface';
import type { ChecklistDesk } from '../use-checklist';
import type { FilesDesk } from './files-context';
import { refusedUpload, uploadOf, type Upload } from './uploads';
import { useTicketFiles } from './use-ticket-files';

/** The files at a checklist's items. Uploads go on, one after another, whichever items are on show. */
export function useFilesDesk(desk: ChecklistDesk, view: ChecklistView): FilesDesk {
  const { ticketId, accountId } = useSurface();
  const mayAttach = useMay('CREATE_ATTACHMENTS', ticketId);
  const pictures = useTicketFiles(view, desk.change);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const line = useRef(Promise.resolve());
  const latest = useLatest({ view, change: desk.change });
  useStaying(uploads.some(({ state }) => state !== 'refused'));

  const put = useCallback((changed: Upload) => setUploads((all) => all.map((each) => (each.id === changed.id ? changed : each))), []);
  const forget = useCallback(({ id }: Upload) => setUploads((all) => all.filter((each) => each.id !== id)), []);
  const carryOut = useCallback(
    async (upload: Upload) => {
      const { item, file, again = false } = upload;
      put({ ...upload, state: 'attaching' });
      let attached = upload.attachment;
      try {
        attached ??= await attachFile({ ticketId, file, accountId, known: attachmentsAt(latest.current.view), again });
        await latest.current.change('keepEvidence', { item, attachment: attached });
        forget(upload);
      } catch (thrown) {
        put(refusedUpload({ ...upload, ...(attached === undefined ? {} : { attachment: attached }) }, thrown));
      }
    },
    [put, forget, latest, ticketId, accountId],
  );
  const send = useCallback(
    (upload: Upload) => {
      line.current = line.current.then(() => carryOut(upload));
    },
    [carryOut],
  );

  return useMemo(
    () => ({
      mayAttach,
      pictures,
      uploads,
      add: (item, files) => {
        const added = files.map((file) => uploadOf(item, file));
        setUploads((all) => [...all, ...added]);
        added.filter(({ state }) => state === 'waiting').forEach(send);
      },
      retry: ({ sentence: _, ...upload }) => {
        const waiting: Upload = { ...upload, state: 'waiting' };
        put(waiting);
        send(waiting);
      },
      forget,
      keep: async (item, attachment) => {
        await latest.current.change('keepEvidence', { item, attachment });
      },
      drop: async (item, attachment) => {
        await latest.current.change('dropEvidence', { item, attachment });
      },
    }),
    [mayAttach, pictures, uploads, send, put, forget, latest],
  );
}

const attachmentsAt = ({ files = {} }: ChecklistView): ReadonlySet<string> =>
  new Set(
    Object.values(files)
      .flat()
      .map(({ attachment }) => attachment),
  );

/** Asks before the page is left while something is on its way. */
function useStaying(underWay: boolean): void {
  useEffect(() => {
    if (!underWay) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [underWay]);
}
