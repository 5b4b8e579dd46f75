import { ErrorMessage, Field, HelperMessage } from '@atlaskit/form';
import Textfield from '@atlaskit/textfield';
import { useId, type ChangeEvent } from 'react';
import type { ClientColumn } from '../../../src/clients/rules/client-fields';
import { visitTime } from '../../../src/clients/rules/visit-time';
import { minutes, type Minutes } from '../../../src/platform/rules/units';
import { duration } from '../ui/duration';
import type { FieldOption } from './field-options';
import { say } from '../ui/words/say';

interface ClientFieldProps {
  readonly column: ClientColumn;
  readonly initially: string;
  readonly options: readonly FieldOption[] | undefined;
  readonly onType: (value: string) => void;
}

/** Longer lists are searched by typing; in shorter ones everything can be seen at once. */
const mostToSee = 40;

const hints: Partial<Record<ClientColumn['field'], string>> = {
  timeZone: say('Planned days begin at midnight there.'),
  travelMinutes: say('One way, by car.'),
  planDay: say('Day of the month on which its ticket is made.'),
  assignee: say('Gets the maintenance tickets.'),
};

/** What helps to fill the field; for the way there, what it makes of an hour on site. */
function hintFor(field: ClientColumn['field'], value: string): string | undefined {
  const hint = hints[field];
  const way = Number(value);
  if (field !== 'travelMinutes' || hint === undefined || value.trim() === '' || !(way > 0)) return hint;
  return say('{hint} An hour on site takes {inHours} in all.', { hint, inHours: inHours(visitTime(minutes(60), minutes(way))) });
}

const inHours = (time: Minutes): string => duration(time * 60_000);

/** One thing to enter about a client, with its problem under it. */
export function ClientFieldInput({ column, initially, options, onType }: ClientFieldProps) {
  const { field, label } = column;
  const list = useId();
  return (
    <Field name={field} label={say(label)} defaultValue={initially} isRequired={field === 'name'}>
      {({ fieldProps, error }) => {
        const type = ({ currentTarget }: { readonly currentTarget: EventTarget & { readonly value: string } }): void => {
          fieldProps.onChange(currentTarget.value);
          onType(currentTarget.value);
        };
        const hint = hintFor(field, fieldProps.value);
        return (
          <>
            {options !== undefined && options.length <= mostToSee ? (
              <ChoiceList {...fieldProps} onChange={type} options={options} optional={field in optional} />
            ) : (
              <Textfield
                {...fieldProps}
                onChange={(event) => type(event)}
                autoComplete="off"
                {...(options === undefined ? {} : { list, placeholder: say('Type to find') })}
                {...(field === 'travelMinutes' || field === 'planDay' ? { inputMode: 'numeric' as const } : {})}
              />
            )}
            {options !== undefined && options.length > mostToSee && <Suggestions id={list} options={options} />}
            {error === undefined && hint !== undefined && <HelperMessage>{hint}</HelperMessage>}
            {error !== undefined && <ErrorMessage>{error}</ErrorMessage>}
          </>
        );
      }}
    </Field>
  );
}

const optional: Partial<Record<ClientColumn['field'], true>> = { organization: true, project: true, timeZone: true, assignee: true };

interface ChoiceListProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isInvalid: boolean;
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
  readonly onBlur: () => void;
  readonly onFocus: () => void;
  readonly options: readonly FieldOption[];
  readonly optional: boolean;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string | undefined;
}

function ChoiceList({ options, optional: mayBeEmpty, isInvalid, value, ...rest }: ChoiceListProps) {
  const gone = value !== '' && !options.some((option) => option.value === value);
  return (
    <select
      id={rest.id}
      name={rest.name}
      value={value}
      onChange={rest.onChange}
      onBlur={rest.onBlur}
      onFocus={rest.onFocus}
      aria-invalid={isInvalid}
      aria-describedby={rest['aria-describedby']}
      className="client-select"
    >
      {mayBeEmpty && <option value="">{say('Not known yet')}</option>}
      {gone && <option value={value}>{say('{chosen} (not to be seen in Jira)', { chosen: value })}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function Suggestions({ id, options }: { readonly id: string; readonly options: readonly FieldOption[] }) {
  return (
    <datalist id={id}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label === value ? undefined : label}
        </option>
      ))}
    </datalist>
  );
}
