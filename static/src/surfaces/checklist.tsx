export { Checklist as ChecklistSurface } from '../maintenance/checklist/checklist';
