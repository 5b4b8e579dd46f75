import type { ChecklistHead } from '../../../../src/maintenance/rules/checklist';
import { useSurface } from '../../ui/surface';
import { usePeople } from '../../ui/use-people';
import { useTechnician } from './use-technician';
import { say } from '../../ui/words/say';
import './checklist-head-line.css';

/** Which month, which client, which version of the template, and where to find whom. */
export function ChecklistHeadLine({ head }: { readonly head: ChecklistHead }) {
  const { locale } = useSurface();
  const technician = useTechnician();
  const nameOf = usePeople(technician === null ? [] : [technician]);
  const where = [
    head.address,
    head.contact === '' ? '' : say('contact: {contact}', { contact: head.contact }),
    technician === null ? '' : say('technician: {technician}', { technician: nameOf(technician) }),
  ].filter((part) => part !== '');
  return (
    <header className="checklist-head">
      <h1>
        {monthWords(head.period, locale)} · {head.clientName}
        <span className="checklist-head-version">
          {' '}
          {say('· template v. {publishedOn}', { publishedOn: dayWords(head.publishedOn, head.period, locale) })}
        </span>
      </h1>
      {where.length > 0 && <div className="subtle">{where.join(' · ')}</div>}
      <div className="print-only">{say('Date of the visit: ______________ Arrived: ________ Left: ________')}</div>
    </header>
  );
}

const monthWords = (period: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(Date.parse(`${period}-01`));

/** A day of the period's own year goes without the year. */
function dayWords(date: string, period: string, locale: string): string {
  const year = date.slice(0, 4) === period.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', ...year }).format(
    Date.parse(date.slice(0, 10)),
  );
}
