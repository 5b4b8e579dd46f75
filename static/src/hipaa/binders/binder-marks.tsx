import type { SectionStanding } from '../../../../src/hipaa/rules/section-view';
import type { SectionId } from '../../../../src/hipaa/rules/sections';
import { Mark } from '../mark';
import { said, say } from '../../ui/words/say';

interface BinderMarksProps {
  readonly name: string;
  readonly sections: readonly SectionStanding[];
  /** The section whose gaps are shown below. */
  readonly looking: SectionId | null;
  readonly onLook: (section: SectionId | null) => void;
}

/** A mark for each section; a click shows what is wrong there. The second group of our own binder is set off. */
export function BinderMarks({ name, sections, looking, onLook }: BinderMarksProps) {
  const firstOfSecond = sections.find(({ section }) => section.group === 'second')?.section.id;
  return (
    <ul className="binder-marks" aria-label={say('Sections of {name}', { name })}>
      {sections.map(({ section, verdict }) => (
        <li key={section.id} className={section.id === firstOfSecond ? 'binder-second' : ''}>
          <button
            type="button"
            className="binder-mark"
            aria-expanded={looking === section.id}
            onClick={() => onLook(looking === section.id ? null : section.id)}
          >
            {short(said(section.title))} {verdict?.share !== undefined && `${String(verdict.share)} % `}
            {verdict !== undefined && <Mark tone={verdict.tone} />}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What stands in brackets is for the page. */
const short = (title: string): string => title.replace(/ \(.*\)$/, '');
