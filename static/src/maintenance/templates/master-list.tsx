import { isActive } from '../../../../src/maintenance/rules/templates/masters';
import { usePeople } from '../../ui/use-people';
import { MasterRow } from './master-row';
import type { TemplatesDesk, TemplatesView } from './use-templates';
import { say } from '../../ui/words/say';
import './master-list.css';

interface MasterListProps {
  readonly view: TemplatesView;
  readonly learn: TemplatesDesk['learn'];
  readonly onEdit: (template: string) => void;
}

/** The master checklists: those that clients can be given first. */
export function MasterList({ view, learn, onEdit }: MasterListProps) {
  const { masters, drafts } = view;
  const nameOf = usePeople([
    ...masters.flatMap(({ publications, retired }) => [publications[0]?.by ?? '', retired?.by ?? '']),
    ...drafts.map(({ by }) => by),
  ]);
  const sorted = [...masters.filter(isActive), ...masters.filter((master) => !isActive(master))];
  return (
    <section aria-labelledby="masters">
      <h2 id="masters">{say('Master checklists')}</h2>
      <p className="subtle">{say('A ticket keeps the version it was made with. What you publish here is what the next tickets get.')}</p>
      <ul className="master-list">
        {sorted.map((master) => (
          <MasterRow
            key={master.template}
            master={master}
            draft={drafts.find(({ template }) => template === master.template)}
            nameOf={nameOf}
            onEdit={() => onEdit(master.template)}
            onMasters={(changed) => learn((known) => ({ ...known, masters: changed }))}
          />
        ))}
      </ul>
    </section>
  );
}
