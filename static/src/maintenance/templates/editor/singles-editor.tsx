import { useState } from 'react';
import type { MonthlySingle } from '../../../../../src/maintenance/rules/template';
import { useSurface } from '../../../ui/surface';
import { LongTextField } from '../../../ui/fields/long-text-field';
import { TextField } from '../../../ui/fields/text-field';
import { say } from '../../../ui/words/say';

interface SinglesEditorProps {
  readonly singles: readonly MonthlySingle[];
  readonly onChange: (single: MonthlySingle) => void;
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The one task of each month that is done at every client, the same every year. */
export function SinglesEditor({ singles, onChange }: SinglesEditorProps) {
  const { locale } = useSurface();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <section aria-labelledby="singles">
      <h2 id="singles">{say('Monthly Singles')}</h2>
      <p className="subtle">
        {say(
          'One task a month at every client. It takes the place of the item of the category “Monthly Single” and comes back every year.',
        )}
      </p>
      <ul className="singles">
        {months.map((month) => {
          const single = singles.find((each) => each.month === month) ?? { month, title: '', howTo: '' };
          return (
            <li key={month} className="single">
              <button
                type="button"
                className="editable-item-title"
                aria-expanded={open === month}
                onClick={() => setOpen(open === month ? null : month)}
              >
                <span>
                  <span className="single-month subtle">{monthWords(month, locale)}</span>{' '}
                  {single.title === '' ? <span className="subtle">{say('none yet')}</span> : single.title}
                </span>
              </button>
              {open === month && (
                <div className="single-form" role="group" aria-label={monthWords(month, locale)}>
                  <TextField label={say('Title')} value={single.title} most={100} onChange={(title) => onChange({ ...single, title })} />
                  <LongTextField
                    label={say('Procedure')}
                    value={single.howTo}
                    most={2_000}
                    onChange={(howTo) => onChange({ ...single, howTo })}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** `December`; takes 1 to 12. */
export const monthWords = (month: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));
