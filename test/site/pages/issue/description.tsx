/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Adf } from '../shell/adf';

const longerThan = 1_200;

/** What the ticket is about; a long text is folded, so that the panels below it are within reach. */
export const Description: FC<{ text: unknown }> = ({ text }) => (
  <section aria-labelledby="description-heading" data-live="description">
    <h2 id="description-heading">Description</h2>
    {text === null ? <p class="quiet">No description</p> : <Text text={text} />}
  </section>
);

const Text: FC<{ text: unknown }> = ({ text }) =>
  JSON.stringify(text).length <= longerThan ? (
    <Adf document={text} />
  ) : (
    <div class="folded">
      <input type="checkbox" id="whole-description" class="visually-hidden" autocomplete="off" />
      <Adf document={text} />
      <label for="whole-description">
        <span class="more">Show the whole description</span>
        <span class="less">Show less</span>
      </label>
    </div>
  );
