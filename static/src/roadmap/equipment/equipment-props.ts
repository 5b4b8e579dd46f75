import type { Planning } from '../../../../src/roadmap/rules/plan/planning';

/** A part of the screen about one client's equipment and plan. */
export interface EquipmentProps {
  readonly planning: Planning;
  readonly learn: (change: Partial<Planning>) => void;
}
