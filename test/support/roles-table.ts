/** The one table of what the screens may ask, as far as it is about who may. */
type Table = Readonly<Record<string, { readonly who: { readonly words: string } }>>;

const head = `# Who may ask what

Every call of the screens, and who may make it. The table is written from the code by \`npm run roles\`, and a test fails when it is stale; another tries every call as
everybody, with an input that names what Jira and Confluence hide. Whoever administers Jira may whatever managers may, managers may whatever compliance people and technicians may, and all of them only what Jira and Confluence
show them. Who has which role is said on the page _People_ of the settings.

- **Themselves**: whoever is signed in, about their own time. On a ticket Jira's right to log work decides, so that the help desk clocks on what it is let onto.
- **Whoever has the ticket open**, **Whoever sees the ticket**, **Whoever may log work**: on the ticket that the screen stands on, as Jira has it.
- **Technician**: has the role, and Jira lets them log work. **Manager**, **Compliance**, **Administrator**: have the role.
- **Reader of the page**, **Signed in, not the help desk**: our own people; what of a page or a binder they get is what Confluence shows them.
- **…, of clients they see**: of clients whose project Jira shows to the person, whichever and however many clients the call names; and so is every list and sum over clients.
- **…, of binders they see**: standing on one of its pages, or as far as Confluence shows one of them; of a client without a binder as above.
- **Customer, on their request**: on the portal, where the call finds out whose request it is. Customers can call nothing else.

Who is not signed in can call nothing. What is no call: the automation actions run for whoever may make automation rules, which Jira lets administrators of a project do, and
answer with counts and the names of clients that got no ticket; the web trigger takes signals that carry the signature; the export of a page runs for who exports it,
and holds what the page's macro holds; schedules, queues and events act as the app and answer nobody.

`;

/** docs/roles.md, from the calls. */
export function rolesTable(calls: Table): string {
  const rows = Object.entries(calls)
    .map(([name, { who }]) => [`\`${name}\``, who.words] as const)
    .sort(([one], [other]) => one.localeCompare(other, 'en'));
  const all = [['call', 'who may'] as const, ...rows];
  const [left, right] = [0, 1].map((column) => Math.max(...all.map((row) => row[column as 0 | 1].length))) as [number, number];
  const line = ([call, who]: readonly [string, string]): string => `| ${call.padEnd(left)} | ${who.padEnd(right)} |`;
  const [first = '', ...others] = all.map(line);
  return `${head}${[first, `| ${'-'.repeat(left)} | ${'-'.repeat(right)} |`, ...others].join('\n')}\n`;
}
