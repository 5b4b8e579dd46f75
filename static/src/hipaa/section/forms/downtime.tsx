import { downtimeCost, type DowntimeData } from '../../../../../src/hipaa/rules/continuity/downtime';
import { dollars } from '../../dollars';
import { cents, type Cents } from '../../../../../src/platform/rules/units';
import { kindForm } from './form';
import { TextField } from '../../../ui/fields/text-field';
import { say } from '../../../ui/words/say';

interface DowntimeTyped {
  readonly perEvent: string;
  readonly eventsPerYear: string;
  readonly feePerMonth: string;
}

const centsRead = (amount: string): Cents => cents(Math.round((Number(amount) || 0) * 100));
const read = ({ perEvent, eventsPerYear, feePerMonth }: DowntimeTyped): DowntimeData => ({
  perEvent: centsRead(perEvent),
  eventsPerYear: Number(eventsPerYear) || 0,
  feePerMonth: feePerMonth.trim() === '' ? null : centsRead(feePerMonth),
});

export const downtimeForm = kindForm<DowntimeTyped>({
  dateLabel: say('Estimated on'),
  empty: () => ({ perEvent: '', eventsPerYear: '1', feePerMonth: '' }),
  typed: (kept) => {
    const { perEvent, eventsPerYear, feePerMonth } = kept as unknown as DowntimeData;
    const amount = (of: Cents): string => String(of / 100);
    return {
      perEvent: amount(perEvent),
      eventsPerYear: String(eventsPerYear),
      feePerMonth: feePerMonth === null ? '' : amount(feePerMonth),
    };
  },
  read,
  Fields: ({ data, change }) => {
    const { exposure, net } = downtimeCost(read(data));
    return (
      <>
        <div className="section-fields">
          <TextField
            type="number"
            label={say('One disruption costs, $')}
            value={data.perEvent}
            onChange={(perEvent) => change({ perEvent })}
          />
          <TextField
            type="number"
            label={say('Times a year')}
            value={data.eventsPerYear}
            onChange={(eventsPerYear) => change({ eventsPerYear })}
          />
          <TextField
            type="number"
            label={say('Our fee a month, $')}
            value={data.feePerMonth}
            onChange={(feePerMonth) => change({ feePerMonth })}
          />
        </div>
        <p className="subtle" role="status">
          {say('{exposure} a year exposed{afterFee}', {
            exposure: dollars(exposure),
            afterFee: net === null ? '' : say(', {net} left after the fee', { net: dollars(net) }),
          })}
        </p>
      </>
    );
  },
});
