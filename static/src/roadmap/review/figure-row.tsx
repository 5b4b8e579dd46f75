import type { Figure, FigureChanged, FigureName } from '../../../../src/roadmap/rules/evidence/evidence';
import { againstInWords, figureWords } from '../../../../src/roadmap/rules/evidence/evidence-words';
import { openSearch } from '../../ui/open-search';
import { inNumbers, said, say } from '../../ui/words/say';

interface FigureRowProps {
  readonly figure: Figure;
  /** Where it reads differently today than it was frozen. */
  readonly changed: FigureChanged | undefined;
}

/** One number with what it is held against; what it counts and what is behind it open below. */
export function FigureRow({ figure, changed }: FigureRowProps) {
  const { name, value, parts = [], jql } = figure;
  const { title, definition } = inLanguage(figureWords(name));
  const below =
    value === null
      ? figure.why === undefined
        ? say('not known')
        : said(figure.why)
      : againstInWords(figure).split(', ').map(said).join(', ');
  return (
    <li>
      <details className="evidence-figure">
        <summary>
          <span className="evidence-title">{title}</span>
          <span className={value === null ? 'subtle' : 'evidence-value numbers'}>{value === null ? '–' : numberOf(name, value)}</span>
        </summary>
        <p className="subtle">{definition}</p>
        {parts.length > 0 && (
          <ul className="evidence-parts">
            {parts.map((part) => (
              <li key={part}>{said(part)}</li>
            ))}
          </ul>
        )}
        {jql !== undefined && (
          <button
            type="button"
            className="link"
            aria-label={say('Show the tickets behind: {title}', { title })}
            onClick={() => openSearch(jql)}
          >
            {say('Show the tickets')}
          </button>
        )}
      </details>
      {below !== '' && <p className="subtle evidence-against numbers">{below}</p>}
      {changed !== undefined && (
        <p className="evidence-changed numbers">
          {say('{former} then, {present} now', { former: numberOf(name, changed.then), present: numberOf(name, changed.now) })}
        </p>
      )}
    </li>
  );
}

const numberOf = (name: FigureName, value: number): string => `${inNumbers(value)}${figureWords(name).unit === 'hours' ? ' h' : ''}`;

const inLanguage = ({ title, definition }: ReturnType<typeof figureWords>) => ({ title: said(title), definition: said(definition) });
