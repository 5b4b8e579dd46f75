import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { useAsked } from '../../ui/use-asked';
import { say, sayCount } from '../../ui/words/say';
import './client-reports.css';

const openUnvisited = () => call('unvisitedClients', {});
const openSettings = () => call('openReportSettings', {});

/** What clients get, for all of them: who is owed a visit, and whether report pages show the time. */
export function ClientReports() {
  return (
    <>
      <Unvisited />
      <ShownTime />
    </>
  );
}

function Unvisited() {
  const { value, trouble, again } = useAsked(openUnvisited);
  if (trouble !== null) return <Notice sentence={trouble} onRetry={again} />;
  if (value === null || value.clients.length === 0) return null;
  return (
    <details className="client-reports">
      <summary>
        {sayCount(value.clients.length, {
          one: '{count} client without a visit in 90 days',
          other: '{count} clients without a visit in 90 days',
        })}
      </summary>
      <ul>
        {value.clients.map(({ client, name }) => (
          <li key={client}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

/** Only managers are answered; others see nothing of it. */
function ShownTime() {
  const { value, trouble, act } = useAsked(openSettings);
  if (value === null) return null;
  return (
    <div className="client-reports">
      {trouble !== null && <Notice sentence={trouble} />}
      <label>
        <input
          type="checkbox"
          checked={value.showTime}
          onChange={({ currentTarget: { checked } }) => {
            act(() => call('saveReportSettings', { showTime: checked, version: value.version }));
          }}
        />{' '}
        {say('Report pages tell clients how long the maintenance took')}
      </label>
    </div>
  );
}
