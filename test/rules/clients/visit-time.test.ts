import { visitTime } from '../../../src/clients/rules/visit-time';
import { minutes } from '../../../src/platform/rules/units';

describe('visitTime', () => {
  it('is 120 minutes for 60 on site, 30 minutes away (practice 57)', () => {
    expect(visitTime(minutes(60), minutes(30))).toBe(120);
  });

  it('is the time on site where there is no way to go', () => {
    expect(visitTime(minutes(45), minutes(0))).toBe(45);
  });
});
