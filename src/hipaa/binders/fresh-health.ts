import type { DateOnly } from '../../platform/rules/units';
import type { Binder, BinderId, BinderMode } from '../rules/binder';
import { summaryOf } from '../rules/health';
import { judgeSection } from '../rules/section-rules';
import { sectionsOf } from '../rules/sections';

/** How a binder stands in which nothing is recorded yet. */
export const freshHealth = (id: BinderId, mode: BinderMode, today: DateOnly): Binder['health'] =>
  Object.fromEntries(sectionsOf(id, mode).map((section) => [section.id, summaryOf((day) => judgeSection(section, [], day), [], today)]));
