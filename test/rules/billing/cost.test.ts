import type { Costs } from '../../../src/billing/rules/cost';
import { breakEvenRate, labourCost, margin, opportunityLost, paysFrom, visitCost } from '../../../src/billing/rules/cost';
import { mileage, mileageRateOn, type MileageRate } from '../../../src/billing/rules/mileage';
import { cents, dateOnly, minutes, type Milliseconds } from '../../../src/platform/rules/units';
import shipped from '../../../src/billing/catalog/mileage-rates.json';

const rates = shipped as unknown as readonly MileageRate[];
const hours = (count: number) => (count * 3_600_000) as Milliseconds;
const costs: Costs = { wages: {}, factor: 125, parking: cents(0), mileage: rates, milesPerHour: 40 };
const summer = dateOnly('2013-08-16');
const aVisit = { date: summer, miles: 40, travel: hours(1), onSite: hours(1), wage: cents(2_000), parking: cents(0) };

describe('mileage by the date of travel', () => {
  it.each([
    { date: '2013-08-16', miles: 40, is: 2_260, because: 'practice 58: 56.5 cents' },
    { date: '2026-06-30', miles: 40, is: 2_900, because: 'practice 58: 72.5 cents until the middle of 2026' },
    { date: '2026-07-01', miles: 40, is: 3_040, because: 'practice 58: 76 cents from then on' },
    { date: '2023-05-05', miles: 40, is: 2_620, because: '65.5 cents, which some tables have wrong' },
    { date: '2013-08-16', miles: 65, is: 3_673, because: 'half a cent goes up' },
    { date: '2001-01-01', miles: 40, is: 0, because: 'no rate is known' },
  ])('is $is for $miles miles on $date: $because', ({ date, miles, is }) => {
    expect(mileage(rates, miles, dateOnly(date))).toBe(is);
  });

  it('takes rates in any order', () => {
    expect(mileageRateOn([...rates].reverse(), dateOnly('2022-06-30'))?.cents).toBe(58.5);
  });
});

describe('what a visit costs us', () => {
  it('is 25.00 for an hour at a wage of 20 (practice 59)', () => {
    expect(labourCost(hours(1), cents(2_000), 125)).toBe(2_500);
  });

  it('is 47.60 to arrive: 40 miles and an hour (practice 59)', () => {
    expect(visitCost({ ...aVisit, onSite: hours(0) }, costs)).toMatchObject({ mileage: 2_260, travel: 2_500, total: 4_760 });
  });

  it('is 52.60 with 5 for parking, and 72.60 for an engineer at 40 (practice 60)', () => {
    expect(visitCost({ ...aVisit, onSite: hours(0), parking: cents(500) }, costs).total).toBe(5_260);
    expect(visitCost({ ...aVisit, onSite: hours(0), wage: cents(4_000) }, costs).total).toBe(7_260);
  });

  it('leaves 27.40 of the local minimum at 100, and breaks even at 72.60 (practice 63)', () => {
    const { total } = visitCost(aVisit, costs);
    expect(breakEvenRate(total, minutes(60))).toBe(7_260);
    expect(margin(cents(10_000), total)).toBe(2_740);
  });

  it('with rounded inputs costs 75, pays from 76 on, and leaves 25 (practice 63)', () => {
    expect(paysFrom(cents(7_500), minutes(60))).toBe(7_600);
    expect(margin(cents(10_000), cents(7_500))).toBe(2_500);
  });

  it('leaves 198.30 of four hours 90 miles away, and loses 101.70 with a minimum of one (practice 66)', () => {
    const { total } = visitCost({ ...aVisit, miles: 180, travel: hours(3) }, costs);
    expect(total).toBe(10_170 + 7_500 + 2_500);
    expect(margin(cents(40_000), total)).toBe(19_830);
    expect(margin(cents(10_000), total)).toBe(-10_170);
  });
});

describe('the opportunity', () => {
  it('lost to two hours of driving a day is 1,000 a week at 100 (practice 68)', () => {
    expect(opportunityLost(hours(2 * 5), cents(10_000))).toBe(100_000);
  });
});
