import type { ComponentType } from 'react';
import type { HipaaRecord, RecordDraft } from '../../../../../src/hipaa/rules/record';
import type { SectionView } from '../../../../../src/hipaa/rules/section-view';

/** What a kind's own fields are given. `data` is what is typed so far. */
export interface FieldsProps<Data> {
  readonly data: Data;
  readonly change: (changed: Partial<Data>) => void;
  readonly view: SectionView;
  /** Takes over a date that was found in what was typed. */
  readonly date?: (effectiveOn: string) => void;
}

/** The fields of one kind of record; date, evidence and owner are asked for by the form around them. */
export interface KindForm<Data extends object> {
  readonly empty: (view: SectionView) => Data;
  /** The record's data as its fields type them, if that is not the same. */
  readonly typed?: (data: Data, record: HipaaRecord) => Data;
  /** What the fields typed as the record's data; texts become numbers, empty lines go. */
  readonly read?: (typed: Data) => unknown;
  readonly Fields: ComponentType<FieldsProps<Data>>;
  /** What the date is called: `Held on`; `Effective` if left out, null where there is none and no evidence either. */
  readonly dateLabel?: string | null;
  /** The second binder that shows it, if one does. */
  readonly shownIn?: (typed: Data, view: SectionView) => RecordDraft['shownIn'];
  /** The clients' binders that show it, if any do. */
  readonly alsoIn?: (typed: Data) => RecordDraft['alsoIn'];
}

/** Keeps a form beside those of other kinds. */
export const kindForm = <Data extends object>(form: KindForm<Data>): KindForm<object> => form as unknown as KindForm<object>;
