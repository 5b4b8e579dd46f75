import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { DateOnly } from '../../../../src/platform/rules/units';
import { Skeleton } from '../../ui/skeleton';
import { SurfaceProvider, useSurface } from '../../ui/surface';
import { DayDesk } from './day-desk';
import { DayNavigation } from './day-navigation';
import { DayTrouble } from './day-trouble';
import { useDays } from './use-days';
import { WaitingMark } from '../clock/waiting-mark';
import { useDayClicks, type DayClicks } from './use-day-clicks';
import { say } from '../../ui/words/say';
import './day-page.css';

const WeekDesk = lazy(async () => ({ default: (await import('./week-desk')).WeekDesk }));
const DaySettings = lazy(async () => ({ default: (await import('./day-settings')).DaySettings }));

/** My day: what I worked on, what is missing, and the week around it. */
export function DayPage() {
  const [span, setSpan] = useState<'day' | 'week'>('day');
  const [date, setDate] = useState<DateOnly | null>(null);
  const clicks = useDayClicks(useSurface().accountId);
  const openDay = (day: DateOnly): void => {
    setSpan('day');
    setDate(day);
  };
  return (
    <main className="page page-wide day-page">
      <Days key={`${span} ${date ?? 'today'}`} clicks={clicks} span={span} date={date} onSpan={setSpan} onDate={setDate} onDay={openDay} />
    </main>
  );
}

interface DaysProps {
  readonly clicks: DayClicks;
  readonly span: 'day' | 'week';
  /** Null is today. */
  readonly date: DateOnly | null;
  readonly onSpan: (span: 'day' | 'week') => void;
  readonly onDate: (date: DateOnly | null) => void;
  readonly onDay: (date: DateOnly) => void;
}

function Days({ clicks, span, date, onSpan, onDate, onDay }: DaysProps) {
  const surface = useSurface();
  const desk = useDays(span, date, clicks);
  const [settingUp, setSettingUp] = useState(false);
  const { view } = desk;
  const shown = date ?? view?.today ?? null;
  return (
    <SurfaceProvider value={view ? { ...surface, timeZone: view.settings.zone } : surface}>
      <DayNavigation span={span} date={shown} isToday={shown === view?.today} onSpan={onSpan} onDate={onDate}>
        {view !== null && (
          <Button
            id="day-settings"
            appearance="subtle"
            spacing="compact"
            aria-expanded={settingUp}
            onClick={() => setSettingUp(!settingUp)}
          >
            {say('Working hours')}
          </Button>
        )}
      </DayNavigation>
      {clicks.actions.waiting.length > 0 && <WaitingMark actions={clicks.actions} />}
      <DayTrouble desk={desk} />
      {settingUp && view !== null && (
        <Suspense fallback={<Skeleton lines={3} label={say('Opening the working hours')} />}>
          <DaySettings
            key={view.settingsVersion}
            settings={view.settings}
            version={view.settingsVersion}
            onSaved={desk.refresh}
            onClose={() => {
              setSettingUp(false);
              document.getElementById('day-settings')?.focus();
            }}
          />
        </Suspense>
      )}
      {view === null && desk.trouble === null && (
        <Skeleton lines={8} label={span === 'day' ? say('Fetching the day') : say('Fetching the week')} />
      )}
      {view !== null && span === 'day' && <DayDesk view={view} desk={desk} />}
      {view !== null && span === 'week' && (
        <Suspense fallback={<Skeleton lines={8} label={say('Opening the week')} />}>
          <WeekDesk view={view} onDay={onDay} />
        </Suspense>
      )}
    </SurfaceProvider>
  );
}
