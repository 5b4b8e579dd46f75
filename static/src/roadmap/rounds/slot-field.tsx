import { minutes } from '../../../../src/platform/rules/units';
import type { WeeklySlot } from '../../../../src/roadmap/rules/rounds/host';
import { weekdays } from './round-words';

interface SlotFieldProps {
  readonly slot: WeeklySlot;
  readonly number: number;
  readonly onSlot: (slot: WeeklySlot) => void;
  readonly onRemove: () => void;
}

const lengths = [60, 75, 90, 105, 120];

/** One time of the week: day, time, and how long. */
export function SlotField({ slot, number, onSlot, onRemove }: SlotFieldProps) {
  const of = `of time ${String(number)}`;
  return (
    <div className="round-slot">
      <select
        className="labelled-input"
        aria-label={`Day ${of}`}
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
        aria-label={`Start ${of}`}
        value={slot.time}
        onChange={({ currentTarget }) => currentTarget.value !== '' && onSlot({ ...slot, time: currentTarget.value })}
      />
      <select
        className="labelled-input"
        aria-label={`Length ${of}`}
        value={slot.minutes}
        onChange={({ currentTarget }) => onSlot({ ...slot, minutes: minutes(Number(currentTarget.value)) })}
      >
        {lengths.map((length) => (
          <option key={length} value={length}>
            {length} minutes
          </option>
        ))}
      </select>
      <button type="button" className="link" aria-label={`Remove time ${String(number)}`} onClick={onRemove}>
        ✕
      </button>
    </div>
  );
}
