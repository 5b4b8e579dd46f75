import catalog from './catalog/end-of-life.json';
import type { KnownProduct } from './rules/product-named';

/** What is known of the products that come with the app. */
export const shippedProducts = (catalog.releases as unknown as readonly KnownProduct[]).map(
  ({ product, title, cycle, label, supportEnds, extendedEnds }): KnownProduct => ({
    product,
    title,
    cycle,
    label,
    supportEnds,
    extendedEnds,
  }),
);
