export { MonitoringPage as MonitoringSurface } from '../maintenance/signals/monitoring-page';
