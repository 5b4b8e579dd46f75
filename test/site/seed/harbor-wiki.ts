import type { ConfluenceWorld, Space } from '../confluence/world';
import type { Person } from '../jira/world';
import { addSpace, bareWiki } from './bare-wiki';
import { appsGroup } from './grants';
import { harborClients } from './harbor-clients';
import { paragraph } from './paragraph';
import { manager, technicians } from './people';
import type { SeedClient } from './seed';
import { addPage } from './wiki-page';

/** A client's space: everybody who serves it reads it, also the help desk; customers have no Confluence. */
const clientPermissions: Space['permissions'] = {
  read: ['technicians', 'service-managers', 'compliance', 'help-desk', appsGroup],
  create: ['technicians', 'service-managers', 'compliance', appsGroup],
  delete: ['service-managers', appsGroup],
  administer: ['service-managers'],
};
/** A law firm under a protective order: the help desk abroad must not see it. */
const restricted = new Set(['Garrison & Poole, Attorneys']);

/** Harbor IT's wiki: its own space and one for each client, with what the technicians wrote down before the app came. */
export function harborWiki(): ConfluenceWorld {
  const wiki = bareWiki();
  for (const client of harborClients) addClientSpace(wiki, client);
  return wiki;
}

/** A client's space goes by the first word of its name: `LAKESIDE`. */
const spaceKeyOf = (name: string): string => (name.split(' ')[0] ?? name).toUpperCase();

function addClientSpace(wiki: ConfluenceWorld, { name, address, contact, assignee }: SeedClient): void {
  const permissions = restricted.has(name)
    ? { ...clientPermissions, read: clientPermissions.read.filter((group) => group !== 'help-desk') }
    : clientPermissions;
  const space = addSpace(wiki, { key: spaceKeyOf(name), name, permissions, welcome: `${name}, ${address}. Contact: ${contact}.` });
  const author = technicians.find((technician) => technician.name === assignee) ?? manager;
  addPage(wiki, space, { title: 'Network overview', body: networkOf(name), author, parentId: space.homepageId });
  if (assignee === 'ada') addTechNotes(wiki, space, author);
}

/** Some clients have a page of notes that was kept by hand. */
function addTechNotes(wiki: ConfluenceWorld, space: Space, author: Person): void {
  const body = paragraph('14 Aug 2026: the rack key hangs behind the front desk. The old modem must stay plugged in for the alarm line.');
  addPage(wiki, space, { title: 'Tech Notes', body, author, parentId: space.homepageId });
}

function networkOf(name: string): unknown {
  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
    type,
    attrs: {},
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });
  const row = (type: 'tableHeader' | 'tableCell', ...texts: string[]) => ({
    type: 'tableRow',
    content: texts.map((text) => cell(type, text)),
  });
  const rows = [
    row('tableHeader', 'Machine', 'Role'),
    row('tableCell', `${spaceKeyOf(name)}-DC1`, 'Domain controller, files, print'),
    row('tableCell', `${spaceKeyOf(name)}-APP1`, 'Practice software and its database'),
    row('tableCell', 'Firewall', 'Internet, VPN for two partners'),
  ];
  const warning = 'Ask before restarting APP1 during office hours.';
  return {
    type: 'doc',
    version: 1,
    content: [
      { type: 'table', attrs: { layout: 'default', isNumberColumnEnabled: false }, content: rows },
      {
        type: 'panel',
        attrs: { panelType: 'warning' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: warning }] }],
      },
    ],
  };
}
