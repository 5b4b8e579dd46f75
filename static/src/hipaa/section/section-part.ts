import type { SectionView } from '../../../../src/hipaa/rules/section-view';

export interface SectionPartProps {
  readonly view: SectionView;
  readonly learn: (view: SectionView) => void;
  readonly reload: () => void;
}
