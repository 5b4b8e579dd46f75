import { HelpDeskScorecard } from '../maintenance/checklist/help-desk-scorecard';
import { TeamPage } from '../time/team/team-page';

/** The team page, and for managers how the outsourced help desk does. */
export function TeamSurface() {
  return (
    <>
      <TeamPage />
      <HelpDeskScorecard />
    </>
  );
}
