/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { ModuleFrame } from '../modules/module-frame';
import type { PlacedModule } from '../modules/placed-module';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';

interface AppPageProps extends PageProps {
  readonly module: PlacedModule;
}

/** A global page of the app: its own pages as a navigation, and the module as wide as the window lets it be. */
export const AppPage: FC<AppPageProps> = ({ module, ...page }) => (
  <Page {...page}>
    <div class="app-page">
      <h1>{module.title}</h1>
      {module.pages.length === 0 ? null : (
        <nav class="tabs module-pages" aria-label={module.title}>
          {module.pages.map(({ title, route }) => (
            <a href={`${module.base}/${route}`} aria-current={page.path.startsWith(`${module.base}/${route}`) ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      )}
      <ModuleFrame module={module} />
    </div>
  </Page>
);
