import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { administrators } from '../../platform/people';
import { givenRoles } from '../../platform/rules/roles';
import { settingsSchema } from '../../time/rules/day/settings-schema';
import { findMembers } from './find-members';
import { giveRole, undoRoles } from './give-role';
import { openPeople, readPeople } from './open-people';
import { readSettings, saveSettingsFor } from './settings-of';

const account = z.string().min(1).max(128);
const version = z.number().int().min(0);
const group = z.strictObject({ id: z.string().min(1).max(128), name: z.string().min(1).max(255) });
const members = z.strictObject({
  groups: z.array(group).max(20, { error: 'At most 20 groups can have a role.' }).readonly(),
  people: z.array(account).max(40, { error: 'At most 40 people can be named for a role. Use a group for more.' }).readonly(),
});
const text = z.string().trim().min(1, { error: 'Write a name.' }).max(100);

/** What the page of people may ask. */
export const peopleCalls = {
  openPeople: callReading(administrators, z.strictObject({}), readPeople, openPeople),
  findMembers: call(administrators, z.strictObject({ text }), findMembers),
  giveRole: call(
    administrators,
    z.strictObject({ role: z.enum(givenRoles), members: members.nullable(), version, knowing: z.boolean().optional() }),
    giveRole,
  ),
  undoRoles: call(administrators, z.strictObject({ version }), undoRoles),
  openSettingsOf: callReading(
    administrators,
    z.strictObject({ of: z.array(account).max(500).readonly() }),
    readSettings,
    (_asker, _input, settings) => settings,
  ),
  saveSettingsFor: call(administrators, z.strictObject({ of: account, version, settings: settingsSchema }), saveSettingsFor),
};
