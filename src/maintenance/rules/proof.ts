import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import type { ChecklistState, EvidenceFile } from './checklist';
import { monitoring } from './signals/watched-marks';
import type { Item } from './template';

/** What an item that is done still lacks as its proof. */
export type Lack = 'photo' | 'file';

export const isProvable = (item: Pick<Item, 'evidence'>): item is Item & { readonly evidence: Lack } =>
  item.evidence === 'photo' || item.evidence === 'file';

type Files = Pick<ChecklistState, 'files'>;

/** The files at an item that are still on the ticket. */
const standingFiles = (id: string, { files }: Files): readonly EvidenceFile[] =>
  (files?.[id] ?? []).filter(({ gone }) => gone === undefined);

/** Whether the photo or file that an item wants is there. What monitoring has marked proves itself. */
export const hasProof = (item: Item, state: Files): boolean => !isProvable(item) || standingFiles(item.id, state).length > 0;

/** The photo or file that an item lacks although it is done; undefined where nothing is lacking, or nothing done. */
export function lackOf(item: Item, { marks, files }: Pick<ChecklistState, 'marks' | 'files'>): Lack | undefined {
  const mark = marks[item.id];
  if (mark?.state !== 'done' || mark.by === monitoring || !isProvable(item) || hasProof(item, { files: files ?? {} })) return undefined;
  return item.evidence;
}

/** Refuses a file that proves nothing: a photo is a picture. */
export function requireFits(item: Item, { name, type }: { readonly name: string; readonly type: string }): void {
  if (item.evidence === 'photo' && !type.startsWith('image/'))
    throw new Refusal('badInput', `“${name}” is no picture. This item wants a photo.`);
}

/** The files as they are once the ticket no longer has some of them, or has them again. The same object where that is no news. */
export function filesSeen<State extends Files>(state: State, onTicket: ReadonlySet<string>, at: Instant): State {
  const { files = {} } = state;
  const isNews = ({ attachment, gone }: EvidenceFile): boolean => onTicket.has(attachment) === (gone !== undefined);
  if (!Object.values(files).flat().some(isNews)) return state;
  const seen = ({ gone, ...file }: EvidenceFile): EvidenceFile => (onTicket.has(file.attachment) ? file : { ...file, gone: gone ?? at });
  return { ...state, files: Object.fromEntries(Object.entries(files).map(([item, all]) => [item, all.map(seen)])) };
}
