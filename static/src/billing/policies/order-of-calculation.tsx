import { say } from '../../ui/words/say';

const steps = [
  say('Actual time'),
  say('Split at the hours class'),
  say('Rounding'),
  say('Minimum of the visit'),
  say('Multiplier'),
  say('Trip charge'),
  say('Contract'),
];

/** The order in which a price comes about; it is always the same. */
export function OrderOfCalculation() {
  return (
    <ol className="policy-order" aria-label={say('Order of calculation')}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
