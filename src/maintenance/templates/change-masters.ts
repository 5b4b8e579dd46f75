import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { dateIn } from '../../platform/rules/month';
import type { TimeZone } from '../../platform/rules/units';
import type { Change } from '../../platform/store/rows';
import { broughtBack, masterNamed, renamed, retired, withNewMaster, type Master } from '../rules/templates/masters';
import { insertVersion, readMasters, templateVersion, writeMasters, type ReadMasters } from './template-store';

export interface MastersChanged {
  readonly outcome: 'changed';
  readonly masters: readonly Master[];
}

/** Makes a change of the masters on whatever stands when it is written, so that of two changes at once both are made. */
async function changeMasters(
  read: ReadMasters,
  change: (masters: readonly Master[]) => readonly Master[],
  ...also: readonly Change[]
): Promise<MastersChanged> {
  const masters = change(read.masters);
  if ((await writeMasters(read, masters, ...also)) === 'conflict') return changeMasters(await readMasters(), change, ...also);
  return { outcome: 'changed', masters };
}

export interface DuplicateTemplate {
  readonly template: string;
  /** Of the copy; made by the browser, so that a click that is sent twice makes one. */
  readonly id: string;
  readonly name: string;
  readonly zone: TimeZone;
}

/** A new master checklist with the items of another as they are published. */
export async function duplicateTemplate(asker: Asker, input: DuplicateTemplate, read: ReadMasters): Promise<MastersChanged> {
  if (read.masters.some(({ template }) => template === input.id)) return { outcome: 'changed', masters: read.masters };
  const original = await templateVersion(input.template, masterNamed(read.masters, input.template).version);
  const publication = { version: 1, publishedOn: dateIn(input.zone, now()), by: asker.accountId };
  const master: Master = { template: input.id, name: input.name, version: 1, publications: [publication] };
  const named = masterNamed(withNewMaster(read.masters, master), input.id);
  const version = { ...original, template: input.id, name: named.name, version: 1, publishedOn: publication.publishedOn };
  const masters = withNewMaster(read.masters, master);
  if ((await writeMasters(read, masters, insertVersion(version))) === 'conflict')
    return duplicateTemplate(asker, input, await readMasters());
  return { outcome: 'changed', masters };
}

export const renameTemplate = (_: Asker, { template, name }: { readonly template: string; readonly name: string }, read: ReadMasters) =>
  changeMasters(read, (masters) => renamed(masters, template, name));

interface Named {
  readonly template: string;
}

/** No client can be given it any more; clients that have it keep it. */
export const retireTemplate = ({ accountId }: Asker, { template }: Named, read: ReadMasters) =>
  changeMasters(read, (masters) => retired(masters, template, { by: accountId, at: now() }));

export const bringBackTemplate = (_: Asker, { template }: Named, read: ReadMasters) =>
  changeMasters(read, (masters) => broughtBack(masters, template));
