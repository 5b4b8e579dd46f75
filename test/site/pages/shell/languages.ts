/** Languages a person may choose; the site's own pages stay in English, apps are told the choice. */
export const languages = [
  { locale: 'en_US', name: 'English (US)' },
  { locale: 'en_GB', name: 'English (UK)' },
  { locale: 'es_ES', name: 'Español' },
] as const;
