export { Templates as TemplatesSurface } from '../maintenance/templates/templates';
