export { categoryWords, knownCategories } from '../../../src/maintenance/rules/report/category-words';
