import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { RoundsView } from '../../../../src/roadmap/rules/rounds/rounds-view';
import { byTime, isSameSlot, type Slot } from '../../../../src/roadmap/rules/rounds/slots';
import { useSurface } from '../../ui/surface';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';
import './week-grid.css';

/** The hosts' times of one week, day by day: which are free, which are booked, and by whom. */
export function WeekGrid({ view }: { readonly view: RoundsView }) {
  const { timeZone, locale } = useSurface();
  const { dateOf, time } = useTimes();
  const all = byTime([...view.slots, ...view.taken.filter((taken) => !view.slots.some((slot) => isSameSlot(slot, taken)))]);
  const today = Temporal.Instant.from(view.now).toZonedDateTimeISO(timeZone).toPlainDate();
  const first = all.find(({ startsAt }) => startsAt > view.now);
  const [monday, setMonday] = useState(() => mondayOf(first ? Temporal.PlainDate.from(dateOf(first.startsAt)) : today));
  const days = Array.from({ length: 7 }, (_, day) => monday.add({ days: day }));
  const onDay = (day: Temporal.PlainDate) => all.filter(({ startsAt }) => dateOf(startsAt) === day.toString());
  const shown = days.filter((day) => day.dayOfWeek <= 5 || onDay(day).length > 0);
  const title = say('Week of {monday}', { monday: monday.toLocaleString(locale, { day: 'numeric', month: 'long', year: 'numeric' }) });
  return (
    <section className="week" aria-label={say('Times of the hosts')}>
      <div className="round-title">
        <h3>{say('Times')}</h3>
        <button type="button" className="link" aria-label={say('The week before')} onClick={() => setMonday(monday.subtract({ weeks: 1 }))}>
          ‹
        </button>
        <span aria-live="polite">{title}</span>
        <button type="button" className="link" aria-label={say('The week after')} onClick={() => setMonday(monday.add({ weeks: 1 }))}>
          ›
        </button>
      </div>
      <ul className="week-days">
        {shown.map((day) => (
          <li key={day.toString()} className="week-day">
            <h4>{day.toLocaleString(locale, { weekday: 'short', day: 'numeric' })}</h4>
            {onDay(day).length === 0 && <span className="subtle week-none">–</span>}
            {onDay(day).map((slot) => (
              <WeekSlot key={`${slot.host} ${slot.startsAt}`} slot={slot} view={view} at={time(slot.startsAt)} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WeekSlotProps {
  readonly slot: Slot;
  readonly view: RoundsView;
  readonly at: string;
}

function WeekSlot({ slot, view, at }: WeekSlotProps) {
  const taken = view.taken.find((each) => isSameSlot(each, slot));
  const client = taken && view.clients.find(({ id }) => id === taken.client);
  const offered = view.clients.filter(
    ({ invitation }) => invitation?.state === 'invited' && invitation.offers.some((offer) => isSameSlot(offer, slot)),
  );
  const host = view.settings.hosts.find((each) => each.host === slot.host)?.name ?? say('Former host');
  return (
    <div className={`week-slot${taken ? ' week-taken' : ''}`}>
      <span className="week-time numbers">
        {at} <span className="subtle">{slot.minutes} m</span>
      </span>
      <span className="subtle">{host}</span>
      {taken?.client === '' && <span className="week-client">{say('Taken')}</span>}
      {taken && taken.client !== '' && (
        <a className="week-client" href={`#round-${taken.client}`}>
          {client?.name ?? say('A former client')}
        </a>
      )}
      {!taken && (
        <span className="week-free">
          {offered.length === 0 ? 'free' : say('proposed to {offered}', { offered: String(offered.length) })}
        </span>
      )}
    </div>
  );
}

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });
