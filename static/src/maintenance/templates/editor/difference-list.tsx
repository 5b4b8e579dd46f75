import type { Item, Threshold } from '../../../../../src/maintenance/rules/template';
import type { ContentDifference, FieldChange } from '../../../../../src/maintenance/rules/templates/content-difference';
import { useSurface } from '../../../ui/surface';
import { categoryWords } from '../../category-words';
import { thresholdWords } from '../../threshold-words';
import { tierWords } from '../../tier-words';
import { custodyWords, doerWords, evidenceNames, fieldWords, frequencyWords } from './field-words';
import { monthWords } from './singles-editor';
import { titleOf } from './use-edits';
import { say } from '../../../ui/words/say';
import './difference-list.css';

/** What one version has otherwise than another, in words. */
export function DifferenceList({ difference }: { readonly difference: ContentDifference }) {
  const { locale } = useSurface();
  const { added, removed, changed, moved, singles } = difference;
  return (
    <div className="difference">
      <Part title={say('Added')} items={added} />
      <Part title={say('Removed')} items={removed} />
      {changed.length > 0 && <h3>{say('Changed')}</h3>}
      <ul>
        {changed.map(({ item, fields }) => (
          <li key={item.id}>
            {titleOf(item)}
            <ul className="difference-fields">
              {fields.map((field) => (
                <Change
                  key={field.field}
                  label={fieldWords[field.field]}
                  before={valueWords(field, field.before, locale)}
                  after={valueWords(field, field.after, locale)}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Part title={say('Moved')} items={moved} />
      {singles.length > 0 && <h3>{say('Monthly Singles')}</h3>}
      <ul className="difference-fields">
        {singles.map(({ month, before, after }) => (
          <Change
            key={month}
            label={monthWords(month, locale)}
            before={before?.title ?? say('none')}
            after={
              after === undefined
                ? say('none')
                : after.title === before?.title
                  ? say('{title} (other procedure)', { title: after.title })
                  : after.title
            }
          />
        ))}
      </ul>
    </div>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            {titleOf(item)} <span className="subtle">{tierWords[item.tier].short.toLowerCase()}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Change({ label, before, after }: { readonly label: string; readonly before: string; readonly after: string }) {
  return (
    <li>
      <span className="subtle">{label}:</span> <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
    </li>
  );
}

function valueWords({ field }: FieldChange, value: unknown, locale: string): string {
  if (value === undefined || value === '') return say('none');
  if (typeof value === 'boolean') return value ? say('yes') : say('no');
  if (typeof value === 'number') return `${value.toLocaleString(locale)} m`;
  if (field === 'threshold') {
    const threshold = value as Threshold;
    return say('{threshold}, then {action}', { threshold: thresholdWords(threshold, locale), action: threshold.action });
  }
  return typeof value === 'string' ? words(field, value) : '';
}

function words(field: FieldChange['field'], value: string): string {
  const known: Partial<Record<FieldChange['field'], Readonly<Record<string, string>>>> = {
    evidence: evidenceNames,
    frequency: frequencyWords,
    doer: doerWords,
    custody: custodyWords,
    tier: { automatic: tierWords.automatic.heading, remote: tierWords.remote.heading, onSite: tierWords.onSite.heading },
  };
  return field === 'category' ? categoryWords(value) : (known[field]?.[value] ?? value);
}
