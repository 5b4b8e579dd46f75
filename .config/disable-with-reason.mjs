/** ESLint rule: a comment that switches a rule off says why, after two dashes. */
export const disableWithReason = {
  meta: { type: 'suggestion', schema: [], messages: { why: 'Say after " -- " why the rule does not hold here.' } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (/^\s*eslint-disable/.test(comment.value) && !/ -- \S/.test(comment.value))
            context.report({ loc: comment.loc, messageId: 'why' });
        }
      },
    };
  },
};
