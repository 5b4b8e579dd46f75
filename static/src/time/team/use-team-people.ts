import { useEffect, useState } from 'react';
import { call } from '../../ui/call';

export interface TeamPeople {
  readonly technicians: readonly string[];
  readonly mayStop: boolean;
}

const nobody: TeamPeople = { technicians: [], mayStop: false };

/** Who could work, and whether the person who looks may stop others' clocks; asked once. Without an answer the team is those whose clocks are known. */
export function useTeamPeople(): TeamPeople {
  const [people, setPeople] = useState(nobody);
  useEffect(() => {
    call('teamPeople', {}).then(setPeople, () => undefined);
  }, []);
  return people;
}
