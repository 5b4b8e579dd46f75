import { useState } from 'react';
import { tiers } from '../../../../../src/maintenance/rules/progress';
import { contentDifference } from '../../../../../src/maintenance/rules/templates/content-difference';
import { Heard } from '../../../ui/heard';
import { Notice } from '../../../ui/notice';
import { Skeleton } from '../../../ui/skeleton';
import { usePeople } from '../../../ui/use-people';
import { DraftHead } from './draft-head';
import { PublishPanel } from './publish-panel';
import { SinglesEditor } from './singles-editor';
import { TierSection } from './tier-section';
import { useEdits } from './use-edits';
import { useDraft, type DraftDesk } from './use-draft';
import { useItemDrops } from './use-item-drops';
import type { DraftView } from './draft-keeper';
import { VersionList } from './version-list';
import { say } from '../../../ui/words/say';
import './template-editor.css';

/** The next version of a master checklist, and the way to publish it. */
export function TemplateEditor({ template }: { readonly template: string }) {
  const desk = useDraft(template);
  const { view, trouble, reopen } = desk;
  if (view !== null) return <Editor desk={desk} view={view} />;
  return trouble === null ? (
    <Skeleton lines={10} label={say('Fetching the checklist')} />
  ) : (
    <Notice sentence={trouble} onRetry={() => void reopen()} />
  );
}

function Editor({ desk, view }: { readonly desk: DraftDesk; readonly view: DraftView }) {
  const edits = useEdits(desk);
  const [publishing, setPublishing] = useState(false);
  useItemDrops(edits.move);
  const { content, published, taken } = view;
  const nameOf = usePeople([...taken.map(({ by }) => by), ...view.master.publications.map(({ by }) => by)]);
  const difference = contentDifference(published, content);
  const touched = new Set([...difference.added, ...difference.changed.map(({ item }) => item), ...difference.moved].map(({ id }) => id));
  const general = taken.filter(({ item }) => item === null || !content.items.some(({ id }) => id === item));
  return (
    <div className="template-editor">
      <DraftHead desk={desk} view={view} difference={difference} onPublish={() => setPublishing(true)} publishing={publishing} />
      <Heard sentence={edits.heard} />
      {publishing && <PublishPanel desk={desk} view={view} onItem={edits.setOpen} onClose={() => setPublishing(false)} />}
      {general.map(({ id, by, text }) => (
        <Notice key={id} tone="hint" sentence={say('{by} suggests: {text}', { by: nameOf(by), text })} />
      ))}
      <p id="move-help" className="heard-only">
        {say('Press Space to pick an item up, the arrow keys to move it, Space again to put it down, Escape to put it back.')}
      </p>
      {tiers.map((tier) => (
        <TierSection
          key={tier}
          tier={tier}
          items={content.items.filter((item) => item.tier === tier)}
          touched={touched}
          taken={taken}
          nameOf={nameOf}
          edits={edits}
        />
      ))}
      <SinglesEditor singles={content.singles} onChange={edits.changeSingle} />
      <VersionList master={view.master} nameOf={nameOf} />
    </div>
  );
}
