import { Fragment } from 'react';
import type { Client, ClientId } from '../../../../src/clients/rules/client';
import { rich } from '../../ui/words/rich';

interface DoublesNoteProps {
  readonly doubles: readonly Pick<Client, 'id' | 'name'>[];
  readonly onShow: (client: ClientId) => void;
}

/** On the page of a client that stayed: whom it stands for, too; their pages are the way to what they were, and to taking a merge back. */
export function DoublesNote({ doubles, onShow }: DoublesNoteProps) {
  if (doubles.length === 0) return null;
  const links = doubles.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <button type="button" className="link" onClick={() => onShow(id)}>
        {name}
      </button>
    </Fragment>
  ));
  return <p className="subtle">{rich('Merged into this client: {doubles}.', { doubles: links })}</p>;
}
