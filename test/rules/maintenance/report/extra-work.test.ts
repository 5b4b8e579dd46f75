import { usualTerms } from '../../../../src/maintenance/rules/report/extra-work';
import { minutes } from '../../../../src/platform/rules/units';

it.each([
  { sort: 'businessSoftwareUpgrade', hours: 3, terms: 'projectBillable', because: 'practice 26: an upgrade of 3 h is a project' },
  { sort: 'businessSoftwareUpgrade', hours: 1, terms: 'billable', because: 'an hour is no project' },
  { sort: 'move', hours: 2, terms: 'projectBillable', because: 'two hours are one' },
  { sort: 'upkeep', hours: 3, terms: 'inPlan', because: 'upkeep of the system is what the plan is for' },
] as const)('counts $sort of $hours h as $terms: $because', ({ sort, hours, terms }) => {
  expect(usualTerms(sort, minutes(hours * 60))).toBe(terms);
});
