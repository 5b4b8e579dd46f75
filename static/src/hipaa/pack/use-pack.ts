import { useCallback, useEffect, useRef, useState } from 'react';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import { framePack, type FramedPack } from '../../../../src/hipaa/rules/pack/frame-pack';
import type { PackFile } from '../../../../src/hipaa/rules/pack/pack';
import { FileRefused, leaveOut, packOnShelf, runPack } from '../../../../src/hipaa/rules/pack/run-pack';
import { nextStep, noPack, type PackState } from '../../../../src/hipaa/rules/pack/steps';
import { sentenceOf } from '../../ui/sentence-of';
import { browserHands, sha256 } from './browser-hands';
import { openShelf, type BrowserShelf } from './shelf';
import { say } from '../../ui/words/say';

export interface PackHand {
  readonly state: PackState;
  /** `opening` until it is known whether a pack was begun here before. */
  readonly phase: 'opening' | 'idle' | 'running' | 'whole';
  readonly framed: FramedPack | null;
  readonly shelf: BrowserShelf | null;
  readonly trouble: string | null;
  /** The file that did not come, which can be left out. */
  readonly refused: PackFile | null;
  readonly run: () => void;
  readonly stop: () => void;
  readonly withoutFile: () => void;
  readonly startOver: () => void;
}

const tooLarge = say('This pack would be larger than a zip may be (4 GB). Take out the largest files by hand, and link to them.');

/** A pack on its way: begun, stopped, gone on with after a reload, whole. */
export function usePack(binder: BinderId): PackHand {
  const [shelf, setShelf] = useState<BrowserShelf | null>(null);
  const [state, setState] = useState(noPack);
  const [phase, setPhase] = useState<PackHand['phase']>('opening');
  const [framed, setFramed] = useState<FramedPack | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [refused, setRefused] = useState<PackFile | null>(null);
  const stopped = useRef(false);

  const settle = useCallback(async (on: BrowserShelf, reached: PackState) => {
    setState(reached);
    if (nextStep(reached) !== undefined) {
      setPhase('idle');
      return;
    }
    const pack = await framePack({ shelf: on, sha256 }, reached);
    setFramed(pack ?? null);
    setTrouble(pack ? null : tooLarge);
    setPhase('whole');
  }, []);

  useEffect(() => {
    void openShelf(binder).then(async (opened) => {
      setShelf(opened);
      await settle(opened, await packOnShelf(opened));
    });
    return () => {
      stopped.current = true;
    };
  }, [binder, settle]);

  const run = useCallback(() => {
    if (shelf === null) return;
    stopped.current = false;
    setPhase('running');
    setTrouble(null);
    setRefused(null);
    runPack({ ...browserHands(binder), shelf, onProgress: setState, isStopped: () => stopped.current }).then(
      (reached) => settle(shelf, reached),
      (thrown: unknown) => {
        setTrouble(thrown instanceof FileRefused ? thrown.message : sentenceOf(thrown));
        setRefused(thrown instanceof FileRefused ? thrown.file : null);
        setPhase('idle');
      },
    );
  }, [binder, settle, shelf]);

  const withoutFile = (): void => {
    if (shelf !== null && refused !== null) void leaveOut(shelf, refused).then(run);
  };
  const startOver = (): void => {
    setFramed(null);
    void shelf?.clear().then(() => settle(shelf, noPack));
  };
  return { state, phase, framed, shelf, trouble, refused, run, stop: () => void (stopped.current = true), withoutFile, startOver };
}
