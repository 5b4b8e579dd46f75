import type { WorklogState } from '../../../src/time/rules/timer';
import './worklog-mark.css';

/** Whether an entry is in Jira yet; says nothing once it is, or where there is nothing to write. */
export function WorklogMark({ worklog }: { readonly worklog: WorklogState }) {
  switch (worklog.state) {
    case 'none':
    case 'written':
      return null;
    case 'waiting':
      return <div className="worklog-mark">waiting for Jira…</div>;
    case 'refused':
      return <div className="worklog-mark worklog-mark-refused">Jira refused the worklog: {worklog.why}</div>;
  }
}
