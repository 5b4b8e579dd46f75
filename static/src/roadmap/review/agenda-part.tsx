import { useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { Topic } from '../../../../src/roadmap/rules/meeting/agenda';
import { agendaShown } from '../../../../src/roadmap/rules/meeting/review-agenda';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useSurface } from '../../ui/surface';
import { NotesPart } from './notes-part';
import type { PartProps } from './meeting-head';
import { useIdentities } from '../../ui/use-identities';
import { said, say } from '../../ui/words/say';

/** What belongs into the meeting and what belongs into a mail, and what is worth remembering of the people. */
export function AgendaPart({ review, learn }: PartProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const isOpen = review.mayChange && review.finishedAt === null;
  const { here, mail } = agendaShown(review);
  const inLanguage = (line: string): string => (review.topics.some(({ text }) => text === line) ? line : said(line));
  const save = (topics: readonly Topic[]): Promise<boolean> =>
    call('saveMeetingFacts', { topics }).then(
      ({ topics: saved, version }) => {
        learn({ topics: saved, version });
        setTrouble(null);
        return true;
      },
      (thrown: unknown) => {
        setTrouble(sentenceOf(thrown));
        return false;
      },
    );
  return (
    <div className="review-plan">
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      <div className="review-agenda">
        <Column title={say('In the meeting')} lines={here.map(inLanguage)} />
        <Column title={say('By mail')} lines={mail.map(inLanguage)} />
      </div>
      {isOpen && <Topics topics={review.topics} onSave={save} />}
      <NotesPart review={review} learn={learn} />
    </div>
  );
}

function Column({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface TopicsProps {
  readonly topics: readonly Topic[];
  /** Whether they were saved. */
  readonly onSave: (topics: readonly Topic[]) => Promise<boolean>;
}

/** Topics that somebody added, to be moved between meeting and mail. */
function Topics({ topics, onSave }: TopicsProps) {
  const { wikiPage } = useSurface();
  const key = `topic/${wikiPage}`;
  const identities = useIdentities();
  const [text, setText] = useState(() => drafts.read(key) ?? '');
  const type = (typed: string): void => {
    drafts.keep(key, typed);
    setText(typed);
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const topic = text.trim();
    if (topic === '') return;
    const id = identities.of(topic);
    if (!(await onSave([...topics.filter((other) => other.id !== id), { id, text: topic, place: 'here' }]))) return;
    identities.made(topic);
    drafts.drop(key);
    setText('');
  };
  const move = (topic: Topic): readonly Topic[] =>
    topics.map((other) => (other === topic ? { ...topic, place: topic.place === 'here' ? 'mail' : 'here' } : other));
  return (
    <section aria-label={say('Topics of your own')}>
      {topics.length > 0 && (
        <ul className="review-topics">
          {topics.map((topic) => (
            <li key={topic.id}>
              {topic.text}{' '}
              <button
                type="button"
                className="link"
                aria-label={say('Move {text}', { text: topic.text })}
                onClick={() => void onSave(move(topic))}
              >
                {topic.place === 'here' ? say('To the mail') : say('To the meeting')}
              </button>{' '}
              <button
                type="button"
                className="link"
                aria-label={say('Remove {text}', { text: topic.text })}
                onClick={() => void onSave(topics.filter((other) => other !== topic))}
              >
                {say('Remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="review-row" aria-label={say('Add a topic')} onSubmit={(event) => void add(event)}>
        <input
          className="labelled-input"
          aria-label={say('Topic')}
          placeholder={say('Moving to the new office')}
          maxLength={200}
          value={text}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        <Button type="submit">{say('Add a topic')}</Button>
      </form>
    </section>
  );
}
