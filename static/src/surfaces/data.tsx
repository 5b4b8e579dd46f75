export { DataPage as DataSurface } from '../setup/data/data-page';
