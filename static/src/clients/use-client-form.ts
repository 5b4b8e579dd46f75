import { useMemo, useRef, useState } from 'react';
import { changedFields } from '../../../src/clients/rules/changed-fields';
import { choiceFinder } from '../../../src/clients/rules/choice-finder';
import type { Client, ClientDraft } from '../../../src/clients/rules/client';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';
import { clientFields, type ClientField } from '../../../src/clients/rules/client-fields';
import { clientText } from '../../../src/clients/rules/client-text';
import { readClientText, type ClientText } from '../../../src/clients/rules/read-client-text';
import { call } from '../ui/call';
import { sentenceOf } from '../ui/sentence-of';
import { clientDraft } from './client-draft';
import { emptyClientText } from './empty-client-text';
import { typedOver } from './typed-over';
import { withPresent } from './with-present';
import { say } from '../ui/words/say';

type FieldProblems = Partial<Record<ClientField, string>>;

/** The form as it begins: once when it is opened, and anew when somebody else saved the client in between. */
interface Beginning {
  readonly round: number;
  readonly present: Client | null;
  readonly before: ClientText;
  readonly text: ClientText;
  readonly hint: string | null;
}

export interface ClientForm {
  readonly beginning: Beginning;
  readonly choices: ClientChoices;
  readonly refusal: string | null;
  readonly type: (field: ClientField, value: string) => void;
  /** Answers the problems of single fields, nothing when it was saved or refused as a whole. */
  readonly save: () => Promise<FieldProblems | undefined>;
  readonly discard: () => void;
}

export function useClientForm(client: Client | null, offered: ClientChoices, onSaved: (client: Client) => void): ClientForm {
  const id = client?.id ?? 'new';
  const [beginning, setBeginning] = useState(() => begin(client, offered));
  const [refusal, setRefusal] = useState<string | null>(null);
  const typed = useRef(beginning.text);
  const { present, before } = beginning;
  const choices = useMemo(() => withPresent(offered, present), [offered, present]);

  const type = (field: ClientField, value: string): void => {
    typed.current = { ...typed.current, [field]: value };
    clientDraft.keep(id, { before, typed: typed.current });
  };

  const save = async (): Promise<FieldProblems | undefined> => {
    setRefusal(null);
    const read = readClientText(typed.current, choiceFinder(choices));
    if (read.draft === null) return Object.fromEntries(read.problems.map(({ field, sentence }) => [field, sentence]));
    try {
      const answer = await send(present, read.draft);
      if (answer.outcome === 'changedMeanwhile') {
        const next = rebegin(beginning, answer.client, choices, typed.current);
        typed.current = next.text;
        setBeginning(next);
        return undefined;
      }
      clientDraft.drop(id);
      onSaved(answer.client);
    } catch (thrown) {
      setRefusal(sentenceOf(thrown));
    }
    return undefined;
  };

  return { beginning, choices, refusal, type, save, discard: () => clientDraft.drop(id) };
}

function begin(client: Client | null, offered: ClientChoices): Beginning {
  const before = client ? clientText(client, withPresent(offered, client)) : emptyClientText;
  const kept = clientDraft.read(client?.id ?? 'new');
  const hint = kept && say('You typed this earlier; it is not saved yet.');
  return { round: 0, present: client, before, text: kept ? typedOver(before, kept) : before, hint };
}

function rebegin({ round, before, present }: Beginning, theirs: Client, choices: ClientChoices, typed: ClientText): Beginning {
  const now = clientText(theirs, withPresent(choices, theirs));
  const changed = present ? changedFields(present, theirs) : [];
  const changes = clientFields
    .filter(({ field }) => changed.includes(field))
    .map(({ field, label }) => `${label}: ${now[field] === '' ? say('not known') : now[field]}`);
  const hint = say('Somebody else saved this client meanwhile ({changes}). What you typed is kept. Look at it, then save again.', {
    changes: changes.join('; '),
  });
  return { round: round + 1, present: theirs, before: now, text: typedOver(now, { before, typed }), hint };
}

function send(present: Client | null, draft: ClientDraft) {
  return present ? call('saveClient', { id: present.id, version: present.version, draft }) : call('addClient', { draft });
}
