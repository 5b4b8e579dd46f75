export { BindersPage as BindersSurface } from '../hipaa/binders/binders-page';
