const words: Readonly<Record<string, string>> = {
  backup: 'Backups',
  'client-checkin': 'Client check-in',
  email: 'E-mail',
  identity: 'Accounts and sign-in',
  internet: 'Internet',
  licensing: 'Licences',
  logs: 'Event logs',
  patching: 'Patches',
  services: 'Services',
  single: 'Monthly Single',
  storage: 'Disks and storage',
  'ups-power': 'UPS and power',
};

/** What a category of the template is called to people; one that is not listed is written as it is. */
export function categoryWords(category: string): string {
  return words[category] ?? category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
}

/** Categories that the shipped checklist uses. */
export const knownCategories: readonly string[] = [
  ...Object.keys(words),
  'compliance',
  'documentation',
  'hardware',
  'monitoring',
  'network',
  'security',
].sort();
