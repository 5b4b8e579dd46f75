import type { CallFault, CallMatch } from '../../faults';

/** The fault that the form on the controls page asks for. */
export function faultAsked(form: Readonly<Record<string, string>>): CallFault {
  const { kind, function: name = '', remote = '' } = form;
  const match: CallMatch = { ...(name === '' ? {} : { function: name }), ...(remote === '' ? {} : { remote }) };
  const counted = { match, call: atLeastOne(form['call']), times: atLeastOne(form['times']) };
  switch (kind) {
    case 'crashBefore':
    case 'crashAfter':
    case 'loseAnswer':
      return { ...counted, kind };
    case 'status429':
      return { ...counted, kind: 'status', status: 429, retryAfter: 20 };
    case 'slow':
      return { ...counted, kind, milliseconds: 10_000 };
    default:
      return { ...counted, kind: 'status', status: 500 };
  }
}

function atLeastOne(text: string | undefined): number {
  return Math.max(1, Math.trunc(Number(text)) || 1);
}
