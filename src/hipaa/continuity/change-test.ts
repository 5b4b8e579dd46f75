import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { records } from '../hipaa-store';
import { readForSave, saveRecord, type RecordSaved } from '../records/save-record';
import type { BinderId } from '../rules/binder';
import { draftFrom } from '../rules/draft-from';
import type { TestData } from '../rules/kinds/continuity-test';
import type { HipaaRecord, RecordDraft } from '../rules/record';

export interface TestAsked {
  readonly binder: BinderId;
  readonly record: string;
}

export interface StoredTest {
  readonly version: number;
  readonly value: HipaaRecord<TestData>;
}

/** The test that is meant. */
export async function testAsked({ record }: TestAsked): Promise<StoredTest> {
  const stored = await records.get(record);
  if (stored?.value.kind !== 'continuityTest') throw new Refusal('notFound', 'This test is not there any more.');
  return stored as StoredTest;
}

type Changed = Partial<Pick<RecordDraft, 'effectiveOn' | 'evidence'>> & { readonly data: Partial<TestData> };

/** Saves what changed of a test, as a screen would: checked, logged, and only over what was read. */
export async function changeTest(
  asker: Asker,
  { binder }: TestAsked,
  { version, value }: StoredTest,
  changed: Changed,
): Promise<RecordSaved> {
  const record = { ...draftFrom(value), ...changed, data: { ...value.data, ...changed.data } };
  const input = { binder, section: 'continuity', version, record } as const;
  return saveRecord(asker, input, await readForSave(asker, input));
}
