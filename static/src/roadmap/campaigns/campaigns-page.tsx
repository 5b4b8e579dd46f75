import { ReleaseDates } from './dates/release-dates';

/** What ends, when, and whom it concerns. */
export function CampaignsPage() {
  return <ReleaseDates />;
}
