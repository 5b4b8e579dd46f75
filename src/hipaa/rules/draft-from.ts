import type { HipaaRecord, RecordDraft } from './record';

/** A record as it would be saved again unchanged. */
export function draftFrom({
  id,
  kind,
  effectiveOn,
  endedOn,
  evidence,
  reviewedOn,
  owner,
  supersedes,
  shownIn,
  alsoIn,
  data,
}: HipaaRecord): RecordDraft {
  const optional = { endedOn, reviewedOn, owner, supersedes, shownIn, alsoIn };
  return {
    id,
    kind,
    effectiveOn,
    evidence,
    data,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}
