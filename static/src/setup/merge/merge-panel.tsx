import Button from '@atlaskit/button/new';
import { useCallback, useRef, useState } from 'react';
import type { Client, ClientId } from '../../../../src/clients/rules/client';
import type { MergePreview } from '../../../../src/setup/rules/merge/merge-preview';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { useFocusBack } from '../../ui/use-focus-back';
import { say } from '../../ui/words/say';
import './merge-panel.css';

interface MergePanelProps {
  readonly client: Client;
  /** Leads to the client that stays. */
  readonly onMerged: (client: ClientId) => void;
  readonly onClose: () => void;
}

/** Makes one client of two: which stays, what moves and what does not, before anything is done. */
export function MergePanel({ client, onMerged, onClose }: MergePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useFocusBack(panel);
  const { value: others, trouble, again } = useAsked(readOthers);
  const [other, setOther] = useState('');
  const [stays, setStays] = useState<'this' | 'other'>('this');
  const choices = (others ?? []).filter(({ id }) => id !== client.id);
  const chosen = choices.find(({ id }) => id === other);
  const [from, into] = stays === 'this' ? [chosen?.id, client.id] : [client.id, chosen?.id];
  return (
    <section ref={panel} className="merge-panel" aria-label={say('Merge {name} with another client', { name: client.name })}>
      <h2>{say('Merge with a double')}</h2>
      {trouble !== null && <Notice sentence={trouble} onRetry={again} />}
      {others === null && trouble === null && <Skeleton lines={2} label={say('Fetching clients')} />}
      {others !== null && (
        <label className="merge-panel-other">
          {say('The other client')}
          <select className="client-select" value={other} onChange={(event) => setOther(event.currentTarget.value)}>
            <option value="">{say('Choose a client')}</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen && (
        <fieldset className="merge-panel-stays">
          <legend>{say('Which one stays?')}</legend>
          {(['this', 'other'] as const).map((which) => (
            <label key={which}>
              <input type="radio" name="stays" checked={stays === which} onChange={() => setStays(which)} />{' '}
              {which === 'this' ? client.name : chosen.name}
            </label>
          ))}
        </fieldset>
      )}
      {from !== undefined && into !== undefined && <Preview key={`${from} ${into}`} from={from} into={into} onMerged={onMerged} />}
      <div>
        <Button appearance="subtle" onClick={onClose}>
          {say('Cancel')}
        </Button>
      </div>
    </section>
  );
}

async function readOthers(): Promise<readonly Client[]> {
  const clients: Client[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const page: { readonly clients: readonly Client[]; readonly next: number | null } = await call('listClients', { from });
    clients.push(...page.clients);
    from = page.next;
  }
  return clients.sort((one, another) => one.name.localeCompare(another.name));
}

interface PreviewProps {
  readonly from: ClientId;
  readonly into: ClientId;
  readonly onMerged: (client: ClientId) => void;
}

function Preview({ from, into, onMerged }: PreviewProps) {
  const ask = useCallback(() => call('previewMerge', { from, into }), [from, into]);
  const { value, trouble, act } = useAsked(ask);
  if (trouble !== null) return <Notice sentence={trouble} onRetry={() => act(ask)} />;
  if (value === null) return <Skeleton lines={4} label={say('Looking at what would move')} />;
  return <Previewed preview={value} onMerged={onMerged} />;
}

function Previewed({ preview, onMerged }: { readonly preview: MergePreview; readonly onMerged: PreviewProps['onMerged'] }) {
  const { from, into, refusals, moves, stays } = preview;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const merge = (): void => {
    setBusy(true);
    call('mergeClients', { from: from.id, into: into.id, versions: { from: from.version, into: into.version } })
      .then((done) => onMerged(done.into))
      .catch((error: unknown) => setTrouble(sentenceOf(error)))
      .finally(() => setBusy(false));
  };
  if (refusals.length > 0) {
    return (
      <>
        {refusals.map((sentence) => (
          <Notice key={sentence} sentence={sentence} />
        ))}
      </>
    );
  }
  return (
    <>
      <Sentences title={say('Goes over to {name}', { name: into.name })} sentences={moves} />
      <Sentences title={say('Stays as it is')} sentences={stays} />
      <p className="subtle">
        {say(
          '{double} becomes a former client whose name leads to {client}. This can be taken back on its page: its tickets and time count for it again, and what {client} took over stays there.',
          { double: from.name, client: into.name },
        )}
      </p>
      {trouble !== null && <Notice sentence={trouble} />}
      <div>
        <Button appearance="primary" isDisabled={busy} onClick={merge}>
          {busy ? say('Merging…') : say('Merge {double} into {client}', { double: from.name, client: into.name })}
        </Button>
      </div>
    </>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{say(sentence)}</li>
        ))}
      </ul>
    </div>
  );
}
