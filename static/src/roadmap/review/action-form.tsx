import { useEffect, useRef, useState } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import { patientDataIn } from '../../../../src/platform/rules/patient-data';
import { dateOnly } from '../../../../src/platform/rules/units';
import type { Action, Doer } from '../../../../src/roadmap/rules/meeting/action';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { assignablePeople, type Assignable } from '../../ui/assignable-people';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { useDraft } from '../../ui/use-draft';
import type { PartProps } from './meeting-head';
import { say } from '../../ui/words/say';

interface ActionFormProps extends PartProps {
  /** Null for a new one. */
  readonly action: Action | null;
  readonly onClose: () => void;
}

interface Fields {
  readonly title: string;
  /** `ours:<account id>`, `theirs:<name>` or empty. */
  readonly who: string;
  readonly due: string;
}

/** Where what is typed is kept until it is saved. */
export const actionDraft = (client: ClientId, action: Action | 'new'): string =>
  `action/${client}/${action === 'new' ? action : action.id}`;

/** Adds an action item or changes it: what, who, by when. */
export function ActionForm({ action, review, learn, onClose }: ActionFormProps) {
  const id = useRef(action?.id ?? crypto.randomUUID());
  const { fields, change, drop } = useDraft<Fields>(actionDraft(review.client.id, action ?? 'new'), () => fieldsOf(action));
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <InlineForm
      label={action ? say('Change {title}', { title: action.title }) : say('Add an action item')}
      save={action ? say('Save') : say('Add')}
      check={() => (fields.title.trim() === '' ? say('Say what is to be done.') : patientDataIn(fields.title))}
      onSave={async () => {
        const draft = {
          id: id.current,
          kind: 'action',
          title: fields.title,
          who: doerOf(fields.who),
          due: fields.due === '' ? null : dateOnly(fields.due),
        } as const;
        const { standing, standingVersion } = await call('saveAction', { client: review.client.id, action: draft });
        learn({ standing, standingVersion });
      }}
      onClose={close}
    >
      <Labelled label={say('What is to be done')}>
        {(field) => (
          <input
            id={field}
            className="labelled-input"
            maxLength={200}
            value={fields.title}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        )}
      </Labelled>
      <div className="review-row">
        <Who review={review} value={fields.who} onWho={(who) => change({ who })} />
        <Labelled label={say('By')}>
          {(field) => (
            <input
              id={field}
              type="date"
              className="labelled-input"
              value={fields.due}
              onChange={({ currentTarget }) => change({ due: currentTarget.value })}
            />
          )}
        </Labelled>
      </div>
    </InlineForm>
  );
}

interface WhoProps {
  readonly review: Review;
  readonly value: string;
  readonly onWho: (who: string) => void;
}

/** One of ours, whose ticket it becomes, or somebody of the client's who attends. */
function Who({ review: { project, attendees }, value, onWho }: WhoProps) {
  const [ours, setOurs] = useState<readonly Assignable[]>([]);
  useEffect(() => {
    if (project !== null) void assignablePeople(project.key).then(setOurs);
  }, [project]);
  const theirs = [...new Set([...attendees.map(({ name }) => name), ...(value.startsWith('theirs:') ? [value.slice(7)] : [])])];
  return (
    <Labelled label={say('Who')}>
      {(field) => (
        <select id={field} className="labelled-input" value={value} onChange={({ currentTarget }) => onWho(currentTarget.value)}>
          <option value="">{say('Nobody yet')}</option>
          <optgroup label={say('Of ours')}>
            {value.startsWith('ours:') && !ours.some(({ accountId }) => `ours:${accountId}` === value) && <option value={value}>…</option>}
            {ours.map(({ accountId, name }) => (
              <option key={accountId} value={`ours:${accountId}`}>
                {name}
              </option>
            ))}
          </optgroup>
          {theirs.length > 0 && (
            <optgroup label={say('Of the client’s')}>
              {theirs.map((name) => (
                <option key={name} value={`theirs:${name}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </Labelled>
  );
}

const fieldsOf = (action: Action | null): Fields => ({
  title: action?.title ?? '',
  who: asText(action?.who ?? null),
  due: action?.due ?? '',
});

const asText = (who: Doer | null): string => (who === null ? '' : 'ours' in who ? `ours:${who.ours}` : `theirs:${who.theirs}`);

function doerOf(text: string): Doer | null {
  if (text.startsWith('ours:')) return { ours: text.slice(5) };
  return text.startsWith('theirs:') ? { theirs: text.slice(7) } : null;
}
