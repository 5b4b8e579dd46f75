/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { Transition } from '../../jira/world';

interface BulkFormProps {
  readonly transitions: readonly Transition[];
  readonly back: string;
  readonly children?: Child;
}

/** Around a list whose tickets can be ticked: moves the ticked ones at once. Without transitions, the list alone. */
export const BulkForm: FC<BulkFormProps> = ({ transitions, back, children }) =>
  transitions.length === 0 ? (
    <>{children}</>
  ) : (
    <form method="post" action="/bulk">
      <input type="hidden" name="back" value={back} />
      {children}
      <div class="row bulk">
        <label>
          Move the ticked tickets by
          <select name="transition" autocomplete="off">
            {transitions.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </label>
        <button type="submit">Move</button>
      </div>
    </form>
  );
