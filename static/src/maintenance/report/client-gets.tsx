import { useState } from 'react';
import type { Delivery } from '../../../../src/maintenance/rules/report/delivery';
import type { ReportView } from '../../../../src/maintenance/rules/report/report-view';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { openWikiPage } from '../../ui/open-wiki-page';
import { deliveryWords } from './delivery-words';
import { ExtraWorkForm } from './extra-work-form';
import { useAsked } from '../../ui/use-asked';
import { say, sayCount } from '../../ui/words/say';
import './client-gets.css';

const open = () => call('openReport', {});

/** What the client gets of this ticket; asked for when somebody opens the fold. */
export function ClientGets() {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details
      className="client-gets"
      onToggle={(event) => {
        setUnfolded(event.currentTarget.open);
      }}
    >
      <summary>{say('What the client gets')}</summary>
      {unfolded && <Unfolded />}
    </details>
  );
}

function Unfolded() {
  const { value, trouble, busy, act, again } = useAsked(open);
  if (value === null || value.outcome === 'none') return trouble === null ? null : <Notice sentence={trouble} onRetry={again} />;
  const { view } = value;
  const waits = view.resolvedAt !== null && [view.comment, view.page, view.note].some(({ state }) => state === 'due');
  return (
    <div className="client-gets-body">
      {trouble !== null && <Notice sentence={trouble} />}
      <dl>
        <Line name="Finished list" delivery={view.comment} view={view} />
        <Line name="Report page" delivery={view.page} view={view} />
        <Line name="Tech Note" delivery={view.note} view={view} />
      </dl>
      {waits && (
        <button
          type="button"
          className="link"
          disabled={busy}
          onClick={() => {
            act(() => call('makeReportNow', {}));
          }}
        >
          {say('Make it now')}
        </button>
      )}
      <ServerTimeLine view={view} />
      <ExtraWorkForm
        extra={view.extra}
        onSave={(work) => {
          act(() => call('saveExtraWork', { work }));
        }}
      />
      <InvoiceText text={view.invoice} />
    </div>
  );
}

function Line({ name, delivery, view }: { readonly name: string; readonly delivery: Delivery; readonly view: ReportView }) {
  const { spaceKey } = view;
  const page = name === 'Finished list' || !('id' in delivery) ? undefined : delivery.id;
  const words = deliveryWords(delivery, view.resolvedAt !== null);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {words}{' '}
        {page !== undefined && spaceKey !== null && (
          <button type="button" className="link" onClick={() => openWikiPage(spaceKey, page)}>
            {say('Open the page')}
          </button>
        )}
      </dd>
    </>
  );
}

function ServerTimeLine({ view: { time } }: { readonly view: ReportView }) {
  const { servers, planned, actual, verdict } = time;
  const flag = verdict === 'tooLong' ? say(' That is more than planned.') : '';
  return (
    <p className={verdict === 'tooLong' ? 'client-gets-flag numbers' : 'subtle numbers'}>
      {say('{servers}: {least}–{most} min planned, {actual} min worked.{flag}', {
        servers: sayCount(servers, { one: '{count} server', other: '{count} servers' }),
        least: planned.least,
        most: planned.most,
        actual,
        flag,
      })}
    </p>
  );
}

function InvoiceText({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="client-gets-invoice">
      <label>
        {say('Text for the invoice')}
        <textarea readOnly rows={Math.max(3, text.split('\n').length)} value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button
        type="button"
        className="link"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => {
            setCopied(true);
          });
        }}
      >
        {copied ? say('Copied') : say('Copy')}
      </button>
    </div>
  );
}
