import { MonthsPage } from '../maintenance/months/months-page';

export function MonthsSurface() {
  return <MonthsPage />;
}
