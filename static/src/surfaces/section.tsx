export { SectionMacro as SectionSurface } from '../hipaa/section/section-macro';
