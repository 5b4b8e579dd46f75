import { lazy, Suspense } from 'react';
import type { PlanState } from '../../../../src/roadmap/rules/plan/planning';
import type { Review } from '../../../../src/roadmap/rules/meeting/review';
import { Skeleton } from '../../ui/skeleton';
import type { PartProps } from './meeting-head';
import { say } from '../../ui/words/say';

const ClientEquipment = lazy(() => import('../equipment/client-equipment').then((equipment) => ({ default: equipment.ClientEquipment })));

/** The equipment of the meeting's client, loaded when it is looked at. */
export function EquipmentPart({ review, learn }: PartProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} label={say('Opening the equipment')} />}>
      <ClientEquipment client={review.client.id} mayChange={review.mayChange} onPlan={(plan) => learn(planIn(review, plan))} />
    </Suspense>
  );
}

/** A finished meeting keeps the plan as it was. */
const planIn = ({ finishedAt }: Review, { lines, planVersion, firstMonth }: PlanState): Partial<Review> =>
  finishedAt === null ? { lines, planVersion, firstMonth } : {};
