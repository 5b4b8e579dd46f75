import type { PortalLine, PortalView } from '../../../../src/maintenance/rules/report/portal-view';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useSurface } from '../../ui/surface';
import { useAsked } from '../../ui/use-asked';
import { said, say } from '../../ui/words/say';
import './portal-report.css';

const open = () => call('openPortalReport', {});

/** What a customer sees of its maintenance on the portal. */
export function PortalReport() {
  const { value, trouble, act } = useAsked(open);
  if (trouble !== null)
    return (
      <Notice
        sentence={trouble}
        onRetry={() => {
          act(open);
        }}
      />
    );
  if (value === null) return <Skeleton lines={5} label={say('Loading the maintenance')} />;
  return value.outcome === 'none' ? <p className="subtle">{say('This request is no maintenance.')}</p> : <Shown view={value.view} />;
}

function Shown({ view }: { readonly view: PortalView }) {
  const { locale } = useSurface();
  const { checks, inOrder, failed, couldNotDo, open: left } = view.counts;
  const dealtWith = inOrder + failed + couldNotDo;
  const day = view.finishedOn === null ? null : new Date(`${view.finishedOn}T00:00:00Z`);
  return (
    <main className="portal-report">
      <p>
        <strong>{say('Maintenance for {period}.', { period: view.period })}</strong>{' '}
        {day === null
          ? say('We are at work.')
          : say('Finished on {toLocaleDateString}.', {
              toLocaleDateString: day.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
            })}
      </p>
      <div className="portal-report-progress">
        <progress max={checks} value={dealtWith} aria-label={say('Checks done')} />
        <span className="numbers">
          {say('{dealtWith} of {checks} checks done{leftOver}', {
            dealtWith,
            checks,
            leftOver: left > 0 && day !== null ? say(', {left} left for next month', { left: String(left) }) : '',
          })}
        </span>
      </div>
      {view.attention.length > 0 && (
        <section aria-labelledby="attention">
          <h2 id="attention">{say('What needed attention')}</h2>
          <ul>
            {view.attention.map((line) => (
              <Attention key={line.title} line={line} />
            ))}
          </ul>
        </section>
      )}
      {view.groups.map(({ name, lines }) => (
        <details key={name}>
          <summary>
            {said(name)}
            <span className="subtle numbers">
              {say('{inOrder} of {all}', { inOrder: lines.filter(({ result }) => result === 'inOrder').length, all: lines.length })}
            </span>
          </summary>
          <ul>
            {lines.map((line) => (
              <li key={line.title}>
                {line.title}
                <span className="subtle">
                  {line.result === 'inOrder'
                    ? line.measured === ''
                      ? say('in order')
                      : line.measured
                    : day === null
                      ? say('not done yet')
                      : say('left for next month')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </main>
  );
}

function Attention({ line: { title, result, measured, followUp } }: { readonly line: PortalLine }) {
  if (result === 'couldNotDo') return <li>{say('{title}: could not be done this month.', { title })}</li>;
  const next = followUp === null ? say('We are looking into it.') : say('We are putting this right in {followUp}.', { followUp });
  return (
    <li>
      {title}
      {measured === '' ? '' : `: ${measured}`}. {next}
    </li>
  );
}
