const steps = ['Actual time', 'Split at the hours class', 'Rounding', 'Minimum of the visit', 'Multiplier', 'Trip charge', 'Contract'];

/** The order in which a price comes about; it is always the same. */
export function OrderOfCalculation() {
  return (
    <ol className="policy-order" aria-label="Order of calculation">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
