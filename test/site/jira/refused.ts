/** What Jira's REST answers when it does not do what it was asked: general messages, and messages by field. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.entries(errors).map(([field, message]) => `${field}: ${message}`)].join(' '));
    this.name = 'Refused';
  }

  get body(): unknown {
    return { errorMessages: this.errorMessages, errors: this.errors };
  }

  /** The same as Jira Service Management puts it. */
  get deskBody(): unknown {
    return { errorMessage: this.message, i18nErrorMessage: { i18nKey: '', parameters: [] } };
  }
}
