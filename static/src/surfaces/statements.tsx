export { StatementsPage as StatementsSurface } from '../billing/statements/statements-page';
