import { categoryWords } from './category-words';
import { resultOf, type Finished } from './finished';

/** What is in order, a line for each category: `Backups: Nightly job finished; One file restored.` */
export function inOrderLines({ items, marks }: Pick<Finished, 'items' | 'marks'>): readonly string[] {
  const good = items.filter(({ id }) => resultOf(marks[id]) === 'inOrder');
  const categories = [...new Set(good.map(({ category }) => category))];
  return categories.map((category) => {
    const titles = good.filter((item) => item.category === category).map(({ title }) => title);
    return `${categoryWords(category)}: ${titles.join('; ')}.`;
  });
}
