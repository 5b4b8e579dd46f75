import type { Asker } from '../../platform/asker';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { handable } from '../rules/hand-over';
import { changed, type ChecklistChanged } from './change-checklist';
import type { LaidOut } from './checklist-store';

/** Says that the Monthly Single may run later, or that it may not. */
export function letSingleRunLater(asker: Asker, input: { readonly later: boolean }, read: LaidOut | undefined): Promise<ChecklistChanged> {
  return changed(asker, read, ({ row: { value } }, at) => {
    const { singleLater, ...others } = value;
    if (input.later === (singleLater !== undefined)) return value;
    return input.later ? { ...value, singleLater: { by: asker.accountId, at } } : others;
  });
}

/** Hands the remote items of this ticket to the outsourced help desk, or takes them back. */
export function handToHelpDesk(asker: Asker, input: { readonly handed: boolean }, read: LaidOut | undefined): Promise<ChecklistChanged> {
  return changed(asker, read, ({ row: { value }, items }, at) => {
    if (handable(items).length === 0) throw new Refusal('badInput', 'Nothing on this checklist may be handed to the help desk.');
    return { ...value, helpDesk: { handed: input.handed, by: asker.accountId, at } };
  });
}

/** Lets the ticket be resolved although something is unmet; a manager's decision, with its reason. */
export function overrideClosing(asker: Asker, input: { readonly why: string }): Promise<ChecklistChanged> {
  const why = input.why.trim();
  if (why === '') throw new Refusal('badInput', 'Say why this ticket may be resolved all the same. The reason stays with it.');
  requireNoPatientData(why);
  return changed(asker, undefined, ({ row: { value } }, at) => ({ ...value, override: { why, by: asker.accountId, at } }));
}

/** Takes the override back. */
export function withdrawOverride(asker: Asker): Promise<ChecklistChanged> {
  return changed(asker, undefined, ({ row: { value } }) => {
    const { override: _override, ...others } = value;
    return others;
  });
}
