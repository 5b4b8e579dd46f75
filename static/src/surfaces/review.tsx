export { Review as ReviewSurface } from '../roadmap/review/review';
