export { PoliciesPage as PoliciesSurface } from '../billing/policies/policies-page';
