import { useFiles } from './files-context';
import type { Upload } from './uploads';
import { say } from '../../../ui/words/say';

/** A file on its way: waiting for its turn, being attached, or refused and why. */
export function UploadRow({ upload }: { readonly upload: Upload }) {
  const { retry, forget } = useFiles();
  const { file, state, sentence, final } = upload;
  if (state !== 'refused')
    return (
      <li className="item-file" role="status">
        <span className="item-file-spinner" data-busy={state === 'attaching'} aria-hidden="true" />
        <span className="item-file-words">
          <span className="item-file-name">{file.name}</span>
          <span className="subtle">
            {state === 'attaching' ? say('attaching {size}…', { size: sizeWords(file.size) }) : say('waits for its turn')}
          </span>
        </span>
      </li>
    );
  return (
    <li className="item-file" role="alert">
      <span className="item-missing">{sentence}</span>
      {final !== true && (
        <button type="button" className="link" onClick={() => retry(upload)}>
          {say('Try again')}
        </button>
      )}
      <button
        type="button"
        className="item-file-off"
        aria-label={say('Dismiss {name}', { name: file.name })}
        onClick={() => forget(upload)}
      >
        ✕
      </button>
    </li>
  );
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000
    ? say('{ceil} kB', { ceil: String(Math.ceil(bytes / 1_000)) })
    : say('{bytes} MB', { bytes: (bytes / 1_000_000).toFixed(1) });
