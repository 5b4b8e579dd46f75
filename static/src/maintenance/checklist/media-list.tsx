import { useState } from 'react';
import type { MediaRegister } from '../../../../src/maintenance/rules/media-register';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';
import './media-list.css';

/** The client's media register: which medium is where since when. Read when it is opened. */
export function MediaList() {
  const [register, setRegister] = useState<MediaRegister | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const read = (): void => {
    setTrouble(null);
    call('openRegister', {}).then(
      (opened) => setRegister(opened.outcome === 'register' ? opened.register : null),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  };
  return (
    <details
      className="media-list"
      onToggle={(event) => {
        if (event.currentTarget.open) read();
      }}
    >
      <summary>{say('Where this client’s backup media are')}</summary>
      {trouble !== null && <Notice sentence={trouble} onRetry={read} />}
      {register !== null && <MediaTable register={register} />}
    </details>
  );
}

function MediaTable({ register }: { readonly register: MediaRegister }) {
  const { dayAndTime } = useTimes();
  const media = Object.entries(register.media);
  if (media.length === 0) return <p className="subtle">{say('None yet. Label one with the item above, and it is listed here.')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('Label')}</th>
          <th scope="col">{say('With')}</th>
          <th scope="col">{say('Since')}</th>
        </tr>
      </thead>
      <tbody>
        {media.map(([label, [now, ...before]]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {now?.custodian ?? 'us'}
              {before.length > 0 && (
                <span className="subtle">
                  {' '}
                  {say('(before: {before})', { before: before.map(({ custodian }) => custodian ?? 'us').join(', ') })}
                </span>
              )}
            </td>
            <td className="numbers">{now === undefined ? '' : dayAndTime(now.since)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
