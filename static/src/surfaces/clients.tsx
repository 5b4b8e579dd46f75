import { lazy, Suspense } from 'react';
import { Clients } from '../clients/clients';
import { ClientReports } from '../maintenance/report/client-reports';
import { Skeleton } from '../ui/skeleton';

const ClientPlanPanel = lazy(async () => ({ default: (await import('../maintenance/plan/client-plan-panel')).ClientPlanPanel }));

/** The registry, from a client on its maintenance plan, and below it what concerns all clients at once. */
export function ClientsSurface() {
  return (
    <>
      <Clients
        plan={(client) => (
          <Suspense fallback={<Skeleton lines={6} label="Opening the plan" />}>
            <ClientPlanPanel client={client} level={2} />
          </Suspense>
        )}
      />
      <ClientReports />
    </>
  );
}
