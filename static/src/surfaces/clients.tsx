import { lazy, Suspense, type ReactNode } from 'react';
import type { ClientId } from '../../../src/clients/rules/client';
import { Clients } from '../clients/clients';
import { ClientReports } from '../maintenance/report/client-reports';
import { Skeleton } from '../ui/skeleton';
import { useAddress } from '../ui/use-address';
import { say } from '../ui/words/say';

const ClientPlanPanel = lazy(async () => ({ default: (await import('../maintenance/plan/client-plan-panel')).ClientPlanPanel }));
const ClientPage = lazy(async () => ({ default: (await import('../clients/page/client-page')).ClientPage }));
const MonthsPart = lazy(async () => ({ default: (await import('../maintenance/client/months-part')).MonthsPart }));
const ContractPart = lazy(async () => ({ default: (await import('../billing/client/contract-part')).ContractPart }));
const HoursPart = lazy(async () => ({ default: (await import('../time/client/hours-part')).HoursPart }));
const ClocksPart = lazy(async () => ({ default: (await import('../time/client/clocks-part')).ClocksPart }));
const RoadmapPart = lazy(async () => ({ default: (await import('../roadmap/client/roadmap-part')).RoadmapPart }));
const BinderPart = lazy(async () => ({ default: (await import('../hipaa/client/binder-part')).BinderPart }));

const MergePanel = lazy(async () => ({ default: (await import('../setup/merge/merge-panel')).MergePanel }));
const DoublesNote = lazy(async () => ({ default: (await import('../setup/merge/doubles-note')).DoublesNote }));
const MergedNote = lazy(async () => ({ default: (await import('../setup/merge/merged-note')).MergedNote }));

const plan = (client: string): ReactNode => (
  <Suspense fallback={<Skeleton lines={6} label={say('Opening the plan')} />}>
    <ClientPlanPanel client={client} level={2} />
  </Suspense>
);

/** The registry, from a client on its page, and below it what concerns all clients at once. */
export function ClientsSurface() {
  const [shown, show] = useAddress('client');
  if (shown === '') {
    return (
      <>
        <Clients plan={plan} onShow={show} />
        <ClientReports />
      </>
    );
  }
  return (
    <Suspense fallback={<Skeleton lines={8} label={say('Opening the client')} />}>
      <ClientPage
        key={shown}
        id={shown as ClientId}
        plan={plan}
        onBack={() => show('')}
        merge={(client, onClose) => (
          <MergePanel
            client={client}
            onClose={onClose}
            onMerged={(into) => {
              onClose();
              show(into);
            }}
          />
        )}
        merged={(client, mayEdit, onChanged) =>
          client.merged && <MergedNote client={client} merged={client.merged} mayEdit={mayEdit} onShow={show} onTakenBack={onChanged} />
        }
        doubles={(doubles) => <DoublesNote doubles={doubles} onShow={show} />}
        parts={(client, mayEdit) => (
          <>
            <MonthsPart client={client.id} />
            <ContractPart client={client.id} />
            <ClocksPart client={client.id} />
            <HoursPart client={client.id} />
            <RoadmapPart client={client} mayEdit={mayEdit} />
            <BinderPart client={client.id} />
          </>
        )}
      />
    </Suspense>
  );
}
