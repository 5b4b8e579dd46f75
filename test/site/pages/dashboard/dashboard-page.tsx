/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { ModuleFrame } from '../modules/module-frame';
import type { PlacedModule } from '../modules/placed-module';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';

interface DashboardPageProps extends PageProps {
  readonly gadgets: readonly PlacedModule[];
}

export const DashboardPage: FC<DashboardPageProps> = ({ gadgets, ...page }) => (
  <Page {...page}>
    <div class="app-page">
      <h1>Dashboard</h1>
      {gadgets.length === 0 ? <p class="quiet">No app brings a gadget.</p> : null}
      <div class="gadgets">
        {gadgets.map((gadget) => (
          <section class="gadget" aria-label={gadget.title}>
            <h2>{gadget.title}</h2>
            <ModuleFrame module={gadget} />
          </section>
        ))}
      </div>
    </div>
  </Page>
);
