import { cents, dateOnly } from '../../../src/platform/rules/units';
import catalog from '../../../src/roadmap/catalog/end-of-life.json';
import { affectedBy, campaignsOn, countdown, countdownInWords, type Release } from '../../../src/roadmap/rules/campaign/end-of-life';
import { letterOf } from '../../../src/roadmap/rules/campaign/letter';
import { locksOf, qualified, stages, type Stage, type StageFacts } from '../../../src/roadmap/rules/campaign/stages';
import { aDevice, devices } from './builders';

const shipped = catalog.releases as unknown as readonly Release[];
const xp: Release = {
  product: 'windows',
  title: 'Microsoft Windows',
  cycle: 'xp',
  label: 'XP',
  supportEnds: dateOnly('2014-04-08'),
  extendedEnds: null,
};

describe('countdown', () => {
  it.each([
    { today: '2013-08-01', left: { state: 'supported', days: 250 } },
    { today: '2014-04-08', left: { state: 'supported', days: 0 } },
    { today: '2014-04-09', left: { state: 'unsupported' } },
  ])('practice 102: XP is $left on $today', ({ today, left }) => {
    expect(countdown(xp, dateOnly(today))).toEqual(left);
  });

  it('counts on to the end of updates that can be bought', () => {
    const windows10 = { supportEnds: dateOnly('2025-10-14'), extendedEnds: dateOnly('2028-10-10') };
    expect(countdown(windows10, dateOnly('2026-10-10'))).toEqual({ state: 'paidUpdates', days: 731 });
    expect(countdown({ supportEnds: null, extendedEnds: null }, dateOnly('2026-10-10'))).toBeUndefined();
  });
});

describe('the dates that are shipped', () => {
  it('are dates, or none where no end is announced, and their names can be read', () => {
    for (const { label, supportEnds, extendedEnds } of shipped) {
      expect(label).not.toContain('_');
      for (const date of [supportEnds, extendedEnds]) expect(date ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('countdownInWords', () => {
  it.each([
    { supportEnds: '2014-04-08', extendedEnds: null, words: '250 days left' },
    { supportEnds: '2013-08-01', extendedEnds: null, words: 'today is the last day' },
    { supportEnds: '2013-07-31', extendedEnds: null, words: 'unsupported' },
    { supportEnds: '2013-07-31', extendedEnds: '2013-08-02', words: 'paid updates only, 1 day left' },
    { supportEnds: null, extendedEnds: null, words: 'no end announced' },
  ])('says $words', ({ supportEnds, extendedEnds, words }) => {
    const ends = { supportEnds: supportEnds && dateOnly(supportEnds), extendedEnds: extendedEnds && dateOnly(extendedEnds) } as const;
    expect(countdownInWords(countdown(ends as Release, dateOnly('2013-08-01')))).toBe(words);
  });
});

describe('affectedBy', () => {
  it('practice 103: lists the seven devices of a client that run XP', () => {
    const seven = devices(7, { runs: ['windows/xp', 'office/2003'] });
    expect(affectedBy(xp, [...seven, aDevice({ runs: ['windows/7'] })])).toEqual(seven);
  });
});

describe('campaignsOn', () => {
  it.each([
    { product: 'windows', label: /^11 24H2 \(W\)/, ends: '2026-10-13' },
    { product: 'office', label: /2021/, ends: '2026-10-13' },
    { product: 'windows', label: /^11 23H2 \(E\)/, ends: '2026-11-10' },
    { product: 'windows-server', label: /^2016$/, ends: '2027-01-12' },
    { product: 'mssqlserver', label: /2017/, ends: '2027-10-12' },
    { product: 'windows', label: /^10 22H2/, ends: '2025-10-14' },
    { product: 'msexchange', label: /2016/, ends: '2025-10-14' },
    { product: 'msexchange', label: /2019/, ends: '2025-10-14' },
    { product: 'mssqlserver', label: /^2016/, ends: '2026-07-14' },
    { product: 'sharepoint', label: /2016/, ends: '2026-07-14' },
    { product: 'sharepoint', label: /2019/, ends: '2026-07-14' },
  ])('practice 107: knows that $product $label ends on $ends', ({ product, label, ends }) => {
    expect(
      shipped.filter((release) => release.product === product && label.test(release.label)).map(({ supportEnds }) => supportEnds),
    ).toContain(ends);
  });

  it('practice 107: offers what ends within a year or ended within the last, the earliest first', () => {
    const found = campaignsOn(shipped, dateOnly('2026-11-20'));
    expect(found.length).toBeGreaterThan(5);
    const ends = found.map(({ supportEnds }) => supportEnds!);
    expect(ends).toEqual([...ends].sort());
    expect(ends[0]! >= '2025-11-20' && ends.at(-1)! <= '2027-11-20').toBe(true);
  });
});

describe('locksOf', () => {
  const sentences = (stage: Stage, known: StageFacts) => locksOf(stage, known).map(({ sentence }) => sentence);
  const facts: StageFacts = {
    technician: 'ada',
    statementOfWork: 'HD-40',
    approvedOn: null,
    orderNumber: null,
    workDoneOn: null,
    acceptedOn: null,
    surveyScore: null,
  };

  it('practice 104: keeps the work locked until there are a date of approval and an order number', () => {
    expect(stages).toHaveLength(7);
    expect(sentences('performance', facts)).toEqual(['Note the date of approval first.', 'Note the order number first.']);
    expect(sentences('performance', { ...facts, approvedOn: dateOnly('2026-11-02') })).toEqual(['Note the order number first.']);
    expect(sentences('performance', { ...facts, approvedOn: dateOnly('2026-11-02'), orderNumber: 'PO-7' })).toEqual([]);
  });

  it('opens the first stages step by step', () => {
    expect(sentences('need', { ...facts, technician: null })).toEqual([]);
    expect(sentences('assessment', { ...facts, technician: null })).toEqual(['Name the technician first.']);
    expect(sentences('approval', facts)).toEqual([]);
  });
});

describe('qualified', () => {
  it('practice 105: offers only technicians who can migrate', () => {
    const ada = { name: 'ada', skills: ['migration'] };
    expect(qualified([ada, { name: 'ben', skills: ['network'] }], 'migration')).toEqual([ada]);
  });
});

describe('letterOf', () => {
  const facts = {
    product: 'Windows XP',
    supportEnds: dateOnly('2014-04-08'),
    devices: ['PC-1', 'PC-2', 'PC-3', 'PC-4', 'PC-5', 'PC-6', 'PC-7'],
    applications: ['Dentrix 11', 'QuickBooks 2010', 'Acrobat 9'],
    budget: cents(770_000),
    extendedEnds: null,
    today: dateOnly('2013-08-01'),
  };

  it('practice 106: names benefits first, then 7 devices, 3 applications and the money of the roadmap', () => {
    const [benefits, end, ...rest] = letterOf(facts, (amount) => `$${String(amount / 100)}`);
    expect(benefits).toMatch(/faster/);
    expect(end).toContain('April 8, 2014');
    expect(rest).toEqual([
      'This concerns 7 devices: PC-1, PC-2, PC-3, PC-4, PC-5, PC-6, PC-7.',
      '3 applications on them will not be supported any more: Dentrix 11, QuickBooks 2010, Acrobat 9.',
      'Your roadmap has $7700 set aside for it.',
    ]);
  });

  it('says that support has ended where it has', () => {
    const after = { ...facts, today: dateOnly('2014-04-09'), extendedEnds: dateOnly('2015-04-08') };
    expect(letterOf(after, String)[1]).toContain('support for Windows XP ended on April 8, 2014');
    expect(letterOf(after, String)[2]).toBe('Updates for it can be bought until April 8, 2015.');
  });
});
