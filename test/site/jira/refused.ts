/** What a product's REST answers when it does not do what it was asked: general messages, and messages by field. */
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

  /** The same as Confluence's newer API puts it. */
  get wikiBody(): unknown {
    return {
      errors: [{ status: this.status, code: wikiCodes[this.status] ?? 'INVALID_REQUEST_PARAMETER', title: this.message, detail: null }],
    };
  }

  /** The same as its older API puts it. */
  get olderWikiBody(): unknown {
    return { statusCode: this.status, data: { authorized: true, valid: false, errors: [], successful: false }, message: this.message };
  }
}

const wikiCodes: Readonly<Record<number, string>> = {
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'REQUEST_TOO_LARGE',
  429: 'RATE_LIMITED',
};
