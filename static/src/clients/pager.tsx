import Button from '@atlaskit/button/new';
import { say } from '../ui/words/say';

interface PagerProps {
  /** What is paged, for those who listen. */
  readonly label: string;
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** `101-200 of 5,000`, one step back and forth; nothing where all is on one page. */
export function Pager({ label, page, pageSize, total, onPage }: PagerProps) {
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize) - 1;
  const shown = `${(page * pageSize + 1).toLocaleString('en-US')}–${Math.min(total, (page + 1) * pageSize).toLocaleString('en-US')}`;
  return (
    <nav className="pager" aria-label={label}>
      <Button spacing="compact" isDisabled={page === 0} onClick={() => onPage(page - 1)} aria-label={say('Page before')}>
        ‹
      </Button>
      <span className="numbers">{say('{shown} of {total}', { shown, total: total.toLocaleString('en-US') })}</span>
      <Button spacing="compact" isDisabled={page >= last} onClick={() => onPage(page + 1)} aria-label={say('Next page')}>
        ›
      </Button>
    </nav>
  );
}
