import { minutes } from '../../../../src/platform/rules/units';
import type { WeeklySlot } from '../../../../src/roadmap/rules/rounds/host';
import { weekdays } from './round-words';
import { say } from '../../ui/words/say';

interface SlotFieldProps {
  readonly slot: WeeklySlot;
  readonly number: number;
  readonly onSlot: (slot: WeeklySlot) => void;
  readonly onRemove: () => void;
}

const lengths = [60, 75, 90, 105, 120];

/** One time of the week: day, time, and how long. */
export function SlotField({ slot, number, onSlot, onRemove }: SlotFieldProps) {
  const of = say('of time {number}', { number: String(number) });
  return (
    <div className="round-slot">
      <select
        className="labelled-input"
        aria-label={say('Day {of}', { of })}
        value={slot.weekday}
        onChange={({ currentTarget }) => onSlot({ ...slot, weekday: Number(currentTarget.value) as WeeklySlot['weekday'] })}
      >
        {weekdays.map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </select>
      <input
        type="time"
        className="labelled-input"
        aria-label={say('Start {of}', { of })}
        value={slot.time}
        onChange={({ currentTarget }) => currentTarget.value !== '' && onSlot({ ...slot, time: currentTarget.value })}
      />
      <select
        className="labelled-input"
        aria-label={say('Length {of}', { of })}
        value={slot.minutes}
        onChange={({ currentTarget }) => onSlot({ ...slot, minutes: minutes(Number(currentTarget.value)) })}
      >
        {lengths.map((length) => (
          <option key={length} value={length}>
            {say('{length} minutes', { length })}
          </option>
        ))}
      </select>
      <button type="button" className="link" aria-label={say('Remove time {number}', { number: String(number) })} onClick={onRemove}>
        ✕
      </button>
    </div>
  );
}
