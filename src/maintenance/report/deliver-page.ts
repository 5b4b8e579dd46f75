import { writeOwnPage } from '../../platform/confluence/own-page';
import { idOf, type Delivery } from '../rules/report/delivery';
import { reportBlocks, reportTitle } from '../rules/report/report-page';
import type { Step } from './deliver-report';

/** The client's report page of the month: made below its home page, or brought up to date where nobody has changed the app's part. */
export async function deliverPage(step: Step): Promise<Delivery> {
  const { report, client, finished, former, shownTime, inTime, resolvedAt } = step;
  if (!client?.space) return { state: 'due', why: 'chooseSpace' };
  const title = reportTitle(report.head.period);
  const written = await writeOwnPage(
    {
      place: { space: client.space.id, parent: client.space.homePage },
      titles: [title, `${title} (Rounds)`],
      property: { key: 'rounds-report', field: 'run', value: report.head.run },
      blocks: reportBlocks(finished, former, shownTime),
      message: 'Maintenance was finished again',
      inTime,
    },
    idOf(report.page),
  );
  return written.state === 'done' ? { ...written, covers: resolvedAt } : written;
}
