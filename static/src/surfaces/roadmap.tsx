export { RoadmapPage as RoadmapSurface } from '../roadmap/list/roadmap-page';
