import { lazy, Suspense } from 'react';
import { AgentPanel } from '../clients/agent/agent-panel';
import { Skeleton } from '../ui/skeleton';
import { say } from '../ui/words/say';

const MonthsPart = lazy(async () => ({ default: (await import('../maintenance/client/months-part')).MonthsPart }));
const ContractPart = lazy(async () => ({ default: (await import('../billing/client/contract-part')).ContractPart }));
const HoursPart = lazy(async () => ({ default: (await import('../time/client/hours-part')).HoursPart }));
const ClocksPart = lazy(async () => ({ default: (await import('../time/client/clocks-part')).ClocksPart }));
const NextMeetingPart = lazy(async () => ({ default: (await import('../roadmap/client/next-meeting-part')).NextMeetingPart }));

/** The organization's panel: contract, clocks, hours, maintenance and the next meeting, without any amount. */
export function ClientSurface() {
  return (
    <AgentPanel
      parts={(client) => (
        <Suspense fallback={<Skeleton lines={4} label={say('Opening the client')} />}>
          <ContractPart client={client.id} amounts={false} />
          <ClocksPart client={client.id} />
          <NextMeetingPart client={client.id} />
          <HoursPart client={client.id} />
          <MonthsPart client={client.id} />
        </Suspense>
      )}
    />
  );
}
