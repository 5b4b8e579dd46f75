import { useCallback, useEffect, useState } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { MonitoredItem } from '../../../../src/maintenance/signals/open-monitored-client';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { Skeleton } from '../../ui/skeleton';
import { usePeople } from '../../ui/use-people';
import { MonitoredItemRow } from './monitored-item-row';
import { say } from '../../ui/words/say';

interface MonitoredItemsProps {
  readonly client: ClientId;
  readonly mayManage: boolean;
  readonly onChanged: () => void;
}

/** The items of a client that monitoring watches, and those it might. */
export function MonitoredItems({ client, mayManage, onChanged }: MonitoredItemsProps) {
  const [items, setItems] = useState<readonly MonitoredItem[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const refresh = useCallback(() => {
    call('openMonitoredClient', { client }).then(
      (answer) => {
        setItems(answer.items);
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, [client]);
  useEffect(refresh, [refresh]);
  const nameOf = usePeople(
    (items ?? []).flatMap(({ evidence }) => [evidence.approved?.by ?? [], evidence.sentBack?.by ?? [], evidence.proven?.by ?? []].flat()),
  );
  if (items === null)
    return trouble === null ? <Skeleton lines={6} label={say('Looking at the items')} /> : <Notice sentence={trouble} onRetry={refresh} />;
  const changed = (): void => {
    refresh();
    onChanged();
  };
  const rows = (of: readonly MonitoredItem[]) =>
    of.map((item) => (
      <MonitoredItemRow key={item.item} client={client} item={item} nameOf={nameOf} mayManage={mayManage} onChanged={changed} />
    ));
  const watched = items.filter(({ tier }) => tier === 'automatic');
  const byHand = items.filter(({ tier }) => tier !== 'automatic');
  return (
    <>
      {trouble !== null && <Notice tone="hint" sentence={trouble} onRetry={refresh} />}
      <h3>{say('Watched by monitoring')}</h3>
      <ul className="monitoring-list">{rows(watched)}</ul>
      <h3>{say('Checked by hand, could be watched')}</h3>
      <ul className="monitoring-list">{rows(byHand)}</ul>
    </>
  );
}
