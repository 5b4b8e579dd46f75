import type { Item, MonthlySingle, TemplateVersion } from '../template';

/** What a manager edits of a master checklist. In a draft any text may still be empty. */
export interface Content {
  readonly items: readonly Item[];
  readonly singles: readonly MonthlySingle[];
}

export const contentOf = ({ items, singles }: TemplateVersion): Content => ({ items, singles });

/** A new line at the end of a tier, as empty as can be. */
export const blankItem = (id: string, tier: Item['tier'], category: string): Item => ({
  id,
  title: '',
  tier,
  category,
  howTo: '',
  evidence: 'none',
  frequency: 'monthly',
  graduatesToMonitoring: tier === 'automatic',
  required: true,
  minutes: tier === 'automatic' ? 0 : 5,
  doer: 'own',
});
