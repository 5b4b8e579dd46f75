/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { ActionModule } from '../../forge/manifest';
import { rhythms } from './rule-draft';
import type { RuleDraft } from './rule-draft';

/** Makes a rule. With several actions, choosing another one loads the page with its inputs. */
export const RuleForm: FC<{ actions: readonly ActionModule[]; draft: RuleDraft }> = ({ actions, draft }) => {
  const action = actions.find(({ key }) => key === draft.action) ?? actions[0];
  return (
    <section class="card" aria-labelledby="new-rule-heading">
      <h2 id="new-rule-heading">New rule</h2>
      {actions.length > 1 ? <ActionChoice actions={actions} chosen={action?.key} /> : null}
      {action === undefined ? (
        <p class="quiet">No app on this site offers an action.</p>
      ) : (
        <form method="post" action="/automation" class="stack">
          <input type="hidden" name="action" value={action.key} />
          <label>
            Name
            <input name="name" value={draft.name} required maxlength={100} />
          </label>
          <fieldset>
            <legend>{`Then: ${action.name ?? action.key}`}</legend>
            <p class="hint">{action.description}</p>
            {Object.entries(action.inputs).map(([name, input]) => (
              <div>
                <label>
                  {`${input.title}${input.required ? '' : ' (optional)'}`}
                  <input
                    name={`input.${name}`}
                    value={draft.inputs[name] ?? ''}
                    required={input.required}
                    aria-describedby={`hint-${name}`}
                  />
                </label>
                <span class="hint" id={`hint-${name}`}>
                  {input.description}
                </span>
              </div>
            ))}
          </fieldset>
          <When draft={draft} />
          <div class="row">
            <button type="submit" class="primary">
              Save rule
            </button>
          </div>
        </form>
      )}
    </section>
  );
};

const ActionChoice: FC<{ actions: readonly ActionModule[]; chosen: string | undefined }> = ({ actions, chosen }) => (
  <form method="get" action="/automation">
    <label>
      Action
      <select name="action" data-submits>
        {actions.map(({ key, name }) => (
          <option value={key} selected={key === chosen}>
            {name ?? key}
          </option>
        ))}
      </select>
    </label>
    <noscript>
      <button type="submit">Choose</button>
    </noscript>
  </form>
);

const When: FC<{ draft: RuleDraft }> = ({ draft }) => (
  <fieldset>
    <legend>When</legend>
    <div class="row">
      <label class="grow">
        How often
        <select name="rhythm">
          {Object.entries(rhythms).map(([value, text]) => (
            <option value={value} selected={value === draft.rhythm}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label class="grow">
        At, in your time zone
        <input type="time" name="time" value={draft.time} />
      </label>
    </div>
  </fieldset>
);
