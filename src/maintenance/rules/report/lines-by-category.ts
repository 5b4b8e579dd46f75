import { categoryWords } from './category-words';
import { resultOf, type Finished, type Result } from './finished';

/** The items with one of those results, a line for each category: `Backups: Nightly job finished; One file restored.` */
export function linesByCategory({ items, marks }: Pick<Finished, 'items' | 'marks'>, ...results: readonly Result[]): readonly string[] {
  const some = items.filter(({ id }) => results.includes(resultOf(marks[id])));
  const categories = [...new Set(some.map(({ category }) => category))];
  return categories.map((category) => {
    const titles = some.filter((item) => item.category === category).map(({ title }) => title);
    return `${categoryWords(category)}: ${titles.join('; ')}.`;
  });
}
