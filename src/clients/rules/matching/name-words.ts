/** Legal forms of firms and titles of those who own them, as they stand at the end of a name. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated llc llp lllp lp ltd limited corp corporation co company pc pllc plc pa psc apc pty gmbh ag bv dds dmd md do dvm vmd od dpm cpa cpas esq phd'.split(
    ' ',
  ),
);

/** Words that mean the same in a name, the shortest first. */
const alike: readonly (readonly string[])[] = [
  ['st', 'street', 'saint'],
  ['mt', 'mount', 'mountain'],
  ['ft', 'fort'],
  ['ave', 'avenue', 'av'],
  ['rd', 'road'],
  ['dr', 'drive', 'doctor'],
  ['blvd', 'boulevard'],
  ['ctr', 'center', 'centre', 'cntr'],
  ['assoc', 'associates', 'associate', 'assocs', 'association', 'assn'],
  ['grp', 'group'],
  ['svc', 'services', 'service', 'svcs'],
  ['med', 'medical', 'medicine'],
  ['dent', 'dental'],
  ['fam', 'family'],
  ['clin', 'clinic', 'clinics'],
  ['hosp', 'hospital'],
  ['vet', 'veterinary', 'veterinarian'],
  ['ortho', 'orthodontics', 'orthodontic', 'orthodontist'],
  ['peds', 'pediatrics', 'pediatric'],
  ['mfg', 'manufacturing'],
  ['intl', 'international'],
  ['natl', 'national'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['bros', 'brothers'],
  ['tech', 'technology', 'technologies'],
  ['acct', 'accounting', 'acctg', 'accountants'],
  ['atty', 'attorney', 'attorneys', 'attys'],
  ['ins', 'insurance'],
  ['constr', 'construction'],
  ['mgmt', 'management'],
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
];

const shortest = new Map(alike.flatMap(([short = '', ...others]) => others.map((word) => [word, short] as const)));

export const shortOf = (word: string): string => shortest.get(word) ?? word;
