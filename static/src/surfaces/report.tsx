export { PortalReport as ReportSurface } from '../maintenance/report/portal-report';
