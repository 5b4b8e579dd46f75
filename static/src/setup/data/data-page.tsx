import { ExportPart } from './export-part';
import { ImportPart } from './import-part';
import { PeoplePart } from './people-part';
import { UninstallPart } from './uninstall-part';
import { say } from '../../ui/words/say';
import './data.css';

/** All that the app stores: to take along, to bring back, and what becomes of it. */
export function DataPage() {
  return (
    <main className="page data">
      <h1>{say('Data')}</h1>
      <ExportPart />
      <ImportPart />
      <PeoplePart />
      <UninstallPart />
    </main>
  );
}
