import { useState } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { Device } from '../../../../src/roadmap/rules/equipment/equipment';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import type { EquipmentProps } from './equipment-props';
import { say } from '../../ui/words/say';

export interface DevicesHand {
  /** Rejects with what it is refused with, so that a form stays open. */
  readonly save: (device: Device, before: Device | null) => Promise<void>;
  readonly remove: (device: Device) => void;
  readonly trouble: string | null;
  readonly dismiss: () => void;
  /** What was done last, and the way back. */
  readonly done: { readonly sentence: string; readonly undo: () => void } | null;
}

/** Changes the devices of a client one at a time; each change can be taken back. */
export function useDevices(client: ClientId, learn: EquipmentProps['learn']): DevicesHand {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [done, setDone] = useState<DevicesHand['done']>(null);
  const send = async (put: readonly Device[], take: readonly string[]): Promise<void> => {
    const { devices, shares } = await call('saveDevices', { client, put, take });
    learn({ devices, shares });
    setTrouble(null);
  };
  const undo = (put: readonly Device[], take: readonly string[]) => () => {
    setDone(null);
    send(put, take).catch((thrown: unknown) => setTrouble(sentenceOf(thrown)));
  };
  return {
    save: async (device, before) => {
      await send([device], []);
      setDone({ sentence: say('Saved {name}.', { name: device.name }), undo: before ? undo([before], []) : undo([], [device.id]) });
    },
    remove: (device) => {
      send([], [device.id]).then(
        () => setDone({ sentence: say('Removed {name}.', { name: device.name }), undo: undo([device], []) }),
        (thrown: unknown) => setTrouble(sentenceOf(thrown)),
      );
    },
    trouble,
    dismiss: () => setTrouble(null),
    done,
  };
}
