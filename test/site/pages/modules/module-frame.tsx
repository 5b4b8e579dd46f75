/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { sandbox } from './content-security-policy';
import type { PlacedModule } from './placed-module';

export const ModuleFrame: FC<{ module: PlacedModule }> = ({ module }) => (
  <iframe
    class="module-frame"
    title={module.title}
    src={`/__forge/resources/${module.resource}/index.html`}
    sandbox={sandbox}
    data-module={module.key}
    data-seal={module.seal}
    data-base={module.base}
    data-context={JSON.stringify(module.context)}
  ></iframe>
);
