export { RoadmapTabs as RoadmapSurface } from '../roadmap/roadmap-tabs';
