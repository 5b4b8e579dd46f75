import Button from '@atlaskit/button/new';
import Form from '@atlaskit/form';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Client } from '../../../src/clients/rules/client';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';
import { clientFields } from '../../../src/clients/rules/client-fields';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { useFocusBack } from '../ui/use-focus-back';
import { ClientFieldInput } from './client-field';
import { fieldOptions } from './field-options';
import { useChoices } from './use-choices';
import { useClientForm } from './use-client-form';
import { say } from '../ui/words/say';
import './client-panel.css';

interface ClientPanelProps {
  /** Null for a new one. */
  readonly client: Client | null;
  readonly plan: (client: string) => ReactNode;
  readonly onSaved: (client: Client) => void;
  readonly onClose: () => void;
}

/** Everything about one client, to enter or change, in the flow of the page. */
export function ClientPanel(props: ClientPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useFocusBack(panel);
  const { choices, refusal, again } = useChoices();
  return (
    <section
      ref={panel}
      className="client-panel"
      aria-label={props.client ? say('Edit {name}', { name: props.client.name }) : say('New client')}
    >
      {refusal !== null && <Notice sentence={refusal} onRetry={again} />}
      {choices === null && refusal === null && <Skeleton lines={5} label={say('Fetching organizations, projects and people')} />}
      {choices !== null && <ClientForm {...props} offered={choices} />}
      {choices !== null && props.client && <ClientPlan client={props.client.id} plan={props.plan} />}
    </section>
  );
}

function ClientPlan({ client, plan }: { readonly client: string; readonly plan: ClientPanelProps['plan'] }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="client-panel-plan">
      <Button appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? say('Hide the maintenance plan') : say('Maintenance plan')}
      </Button>
      {open && plan(client)}
    </div>
  );
}

function ClientForm({ client, offered, onSaved, onClose }: Omit<ClientPanelProps, 'plan'> & { readonly offered: ClientChoices }) {
  const form = useClientForm(client, offered, onSaved);
  const { beginning, choices, refusal } = form;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [beginning.round]);

  const submit = async (): Promise<Record<string, string> | undefined> => {
    const problems = await form.save();
    const first = clientFields.find(({ field }) => problems?.[field] !== undefined);
    if (first) place.current?.querySelector<HTMLElement>(`[name=${first.field}]`)?.focus();
    return problems;
  };

  return (
    <div ref={place}>
      <Form<Record<string, string>> key={beginning.round} onSubmit={submit}>
        {({ formProps, submitting }) => (
          <form {...formProps} noValidate>
            <h2>{client ? client.name : say('New client')}</h2>
            {beginning.hint !== null && <Notice tone="hint" sentence={beginning.hint} />}
            <div className="client-panel-fields">
              {clientFields.map((column) => (
                <ClientFieldInput
                  key={column.field}
                  column={column}
                  initially={beginning.text[column.field]}
                  options={fieldOptions(column.field, choices)}
                  onType={(value) => form.type(column.field, value)}
                />
              ))}
            </div>
            {refusal !== null && <Notice sentence={refusal} />}
            <div className="client-panel-actions">
              <Button type="submit" appearance="primary" isDisabled={submitting}>
                {submitting ? say('Saving…') : client ? say('Save') : say('Add client')}
              </Button>
              <Button
                appearance="subtle"
                onClick={() => {
                  form.discard();
                  onClose();
                }}
              >
                {say('Cancel')}
              </Button>
            </div>
          </form>
        )}
      </Form>
    </div>
  );
}
