import { useEffect, useState } from 'react';
import type { Assessment } from '../../../../src/hipaa/rules/assessment/assessment';
import { emptyFinding, type FindingDraft } from '../../../../src/hipaa/rules/assessment/finding';
import type { RecordAt } from '../../../../src/hipaa/rules/record-at';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { Refused } from '../../ui/refused';
import { sentenceOf } from '../../ui/sentence-of';
import type { Asking } from './asking';

const pause = 700;
const retryAfter = 5_000;

export interface FindingHand {
  /** As it is typed, or as it is saved. */
  readonly draft: FindingDraft;
  readonly change: (changed: Partial<FindingDraft>) => void;
  /** `here`: only this browser has it yet; `stuck`: and saving it did not work so far. */
  readonly state: 'saved' | 'here' | 'stuck';
  readonly refusal: string | null;
  /** Saves over what somebody else has found meanwhile, once one has seen it. */
  readonly saveAnyway: (() => void) | null;
}

interface Given {
  readonly at: RecordAt;
  readonly entry: string;
  readonly assessment: Assessment;
  readonly asking: Asking;
  readonly learn: (view: SectionView) => void;
}

/** The finding at one entry, saved while it is typed; it survives a reload, a refusal and a time without network. */
export function useFinding({ at, entry, assessment, asking, learn }: Given): FindingHand {
  const key = `finding/${at.record}/${entry}`;
  const saved = assessment.findings[entry];
  const [typed, setTyped] = useState<string | null>(() => drafts.read(key));
  const [seen, setSeen] = useState(saved?.at ?? null);
  const [failures, setFailures] = useState(0);
  const [refusal, setRefusal] = useState<{ readonly code: string; readonly sentence: string } | null>(null);
  const { binder, section, record } = at;
  useEffect(() => {
    if (typed === null || refusal !== null) return;
    const send = (): void => {
      const draft = JSON.parse(typed) as FindingDraft;
      call('saveFinding', { binder, section, record, entry, draft, seen }).then(
        ({ view }) => {
          learn(view);
          setFailures(0);
          setSeen(savedAt(view, record, entry));
          if (drafts.read(key) !== typed) return;
          drafts.drop(key);
          setTyped(null);
        },
        (thrown: unknown) => {
          const isFinal = thrown instanceof Refused && ['badInput', 'changedMeanwhile', 'notAllowed', 'notFound'].includes(thrown.code);
          if (isFinal) setRefusal({ code: thrown.code, sentence: sentenceOf(thrown) });
          else setFailures((count) => count + 1);
        },
      );
    };
    const timer = setTimeout(send, failures === 0 ? pause : retryAfter);
    return () => clearTimeout(timer);
  }, [typed, failures, refusal, seen, binder, section, record, entry, key, learn]);
  const draft = typed === null ? draftOf(saved) : (JSON.parse(typed) as FindingDraft);
  const change = (changed: Partial<FindingDraft>): void => {
    const begun = saved || typed !== null ? draft : { ...draft, ...asking };
    const text = JSON.stringify({ ...begun, ...changed });
    drafts.keep(key, text);
    if (typed === null) setSeen(saved?.at ?? null);
    setTyped(text);
    setRefusal(null);
  };
  const saveAnyway = (): void => {
    setSeen(saved?.at ?? null);
    setRefusal(null);
  };
  return {
    draft,
    change,
    state: typed === null ? 'saved' : failures === 0 ? 'here' : 'stuck',
    refusal: refusal?.sentence ?? null,
    saveAnyway: refusal?.code === 'changedMeanwhile' ? saveAnyway : null,
  };
}

function draftOf(finding: Assessment['findings'][string] | undefined): FindingDraft {
  if (!finding) return emptyFinding;
  const { verdict, method, basis, foundOn, note, way, why } = finding;
  return { verdict, method, basis, foundOn, note, way, why };
}

function savedAt(view: SectionView, record: string, entry: string) {
  const data = view.records.find((shown) => shown.record.id === record)?.record.data as Assessment | undefined;
  return data?.findings[entry]?.at ?? null;
}
