import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { PageWritten } from '../../../../src/billing/page/write-page';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { openWikiPage } from '../../ui/open-wiki-page';
import { sentenceOf } from '../../ui/sentence-of';
import type { AskedMonth } from './use-statement';
import { say } from '../../ui/words/say';

/** Puts a closed statement on its page in the client's Confluence space. */
export function PageButton({ asked }: { readonly asked: AskedMonth }) {
  const [written, setWritten] = useState<PageWritten | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const write = async (): Promise<void> => {
    setBusy(true);
    try {
      setWritten(await call('writeStatementPage', asked));
      setTrouble(null);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
    setBusy(false);
  };
  return (
    <>
      <Button isDisabled={busy} onClick={() => void write()}>
        {say('Write to Confluence')}
      </Button>
      {written !== null && (
        <span className="statement-page-said" role="status">
          {written.outcome === 'written' ? say('It is on its page.') : kept[written.because]}{' '}
          {written.page !== null && <OpenPage space={written.space} page={written.page} />}
        </span>
      )}
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
    </>
  );
}

const kept = {
  titleTaken: say('Both titles it could have are taken by other pages. Rename one of them.'),
  changedByHand: say('Somebody changed the statement on its page, so it stays as they wrote it.'),
  deleted: say('Its page was deleted.'),
} as const;

function OpenPage({ space, page }: { readonly space: string; readonly page: string }) {
  return (
    <button type="button" className="link" onClick={() => openWikiPage(space, page)}>
      {say('Open it')}
    </button>
  );
}
