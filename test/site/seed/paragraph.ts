/** A document of one paragraph, in Atlassian Document Format. */
export const paragraph = (text: string): unknown => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
