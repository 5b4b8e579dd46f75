import { say } from '../../ui/words/say';

/** What is stored of people, and how it is forgotten. */
export function PeoplePart() {
  return (
    <section aria-labelledby="data-people">
      <h2 id="data-people">{say('People')}</h2>
      <p>
        {say(
          'Of people with an Atlassian account Rounds stores the account id alone; their names are Jira’s. Once a week it tells Atlassian which ids it holds, as every app must.',
        )}
      </p>
      <p>
        {say(
          'When Atlassian answers that an account was closed, its id is replaced in every row by one that stands for nobody and is the same everywhere: hours, statements and records under retention stay and still tell one person’s work from another’s.',
        )}
      </p>
      <p className="subtle">
        {say(
          'Names that somebody typed, such as who attended a meeting or signed an agreement, are part of the firm’s own records and are corrected where they stand.',
        )}
      </p>
    </section>
  );
}
