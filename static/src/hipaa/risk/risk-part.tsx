import { grades, impactWords, levelOf, levelWords, likelihoodWords, riskMatrix, type Risk } from '../../../../src/hipaa/rules/risk/risk';
import type { SectionPartProps } from '../section/section-part';
import { said, say } from '../../ui/words/say';
import './risk.css';

/** How the risks lie by likelihood and impact. */
export function RiskPart({ view }: SectionPartProps) {
  const shown = view.records.filter(({ record }) => record.kind === 'risk');
  if (shown.length === 0) return <p className="subtle">{say('No risk is analysed yet. Add one for every asset that holds ePHI.')}</p>;
  const risks = shown.map(({ record }) => record.data as Risk);
  return (
    <div className="risk">
      <Matrix risks={risks} />
    </div>
  );
}

function Matrix({ risks }: { readonly risks: readonly Risk[] }) {
  const rows = riskMatrix(risks);
  return (
    <table className="risk-matrix" aria-label={say('Number of risks by likelihood and impact')}>
      <tbody>
        {[...grades].reverse().map((likelihood, row) => (
          <tr key={likelihood}>
            <th scope="row">
              {likelihood} <span className="subtle">{said(likelihoodWords[likelihood])}</span>
            </th>
            {grades.map((impact, column) => {
              const level = levelOf(likelihood, impact);
              const count = rows[row]?.[column] ?? 0;
              return (
                <td key={impact} className={`risk-${level}`}>
                  {count > 0 ? <strong>{count}</strong> : ''} <span className="risk-level">{said(levelWords[level])}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="subtle risk-axes">{say('Likelihood ↑ · impact →')}</td>
          {grades.map((impact) => (
            <th key={impact} scope="col">
              {impact} <span className="subtle">{said(impactWords[impact])}</span>
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
