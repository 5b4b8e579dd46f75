import catalog from '../../../src/roadmap/catalog/end-of-life.json';
import { dateOnly } from '../../../src/platform/rules/units';
import { guessColumns } from '../../../src/roadmap/rules/equipment/device-fields';
import { productInWords, productNamed, type KnownProduct } from '../../../src/roadmap/rules/equipment/product-named';
import { columnProblem, deviceRows, readDeviceRows, type DeviceLine } from '../../../src/roadmap/rules/equipment/read-device-rows';
import { readDate, readMoney, readPercent } from '../../../src/roadmap/rules/equipment/typed-values';
import type { Device } from '../../../src/roadmap/rules/equipment/equipment';
import { aDevice } from './builders';

const products = catalog.releases as unknown as readonly KnownProduct[];
const today = dateOnly('2026-11-20');
let ids = 0;
const read = (rows: readonly (readonly string[])[], devices: readonly Device[] = []): readonly DeviceLine[] =>
  readDeviceRows(rows, {
    columns: guessColumns(rows[0] ?? []),
    devices,
    today,
    newId: () => `new-${String((ids += 1))}`,
    productNamed: (text) => productNamed(text, products),
  });
const header = ['Hostname', 'Device Type', 'Manufacturer', 'Purchase Date', 'Cost', 'OS', 'Warranty Expiration Date'];

describe('a file of devices', () => {
  it('finds the columns by the names that other tools give them', () => {
    expect(guessColumns([...header, 'Shoe size'])).toEqual(['name', 'class', 'brand', 'bought', 'price', 'runs', 'warrantyEnds', null]);
    expect(columnProblem(guessColumns(['Model']))).toBe('Choose which column holds “Name” and “Kind”.');
    expect(columnProblem(['name', 'class', 'note', 'note'])).toBe('Two columns are chosen for “Note”.');
    expect(columnProblem(['name', 'class'])).toBeUndefined();
  });

  it('says line by line what is new, changed, as it was, and refused', () => {
    const [old, same] = [aDevice({ name: 'PC-1', brand: 'Acme', bought: null }), aDevice({ name: 'PC-2', brand: 'Acme' })];
    const lines = read(
      [
        ['Name', 'Kind', 'Brand', 'Bought on'],
        ['pc-1', 'desktop', 'Acme', '3/31/2024'],
        ['PC-2', 'PC', 'Acme', '2023-05-01'],
        ['SRV-1', 'Server', 'Dell', ''],
        ['X', 'spaceship', '', '31/12/2024'],
        ['pc-1', 'PC', '', ''],
        ['', 'PC', '', '2030-01-01'],
      ],
      [old, same],
    );
    expect(lines.map(({ line, verdict }) => [line, verdict])).toEqual([
      [2, 'update'],
      [3, 'same'],
      [4, 'add'],
      [5, 'bad'],
      [6, 'bad'],
      [7, 'bad'],
    ]);
    expect(lines[0]).toMatchObject({ changes: [{ label: 'Bought on', from: '', to: '2024-03-31' }], device: { id: old.id, name: 'PC-1' } });
    expect(lines.slice(3).flatMap((line) => (line.verdict === 'bad' ? line.problems : []))).toEqual([
      expect.stringMatching(/^“spaceship” is no kind of device\. Known are PC, Laptop, Server/),
      '“31/12/2024” is no date. Write 2024-03-31 or 3/31/2024.',
      'The device is there twice; line 2 has it, too.',
      'A device needs a name.',
      'It cannot have been bought on a day to come.',
    ]);
  });

  it('read back, is the list it was written from, so that a second import changes nothing', () => {
    const rows = [header, ['PC-7', 'Laptop', 'Dell', '03/01/22', '$1,099.50', 'Windows 10 Pro 22H2', '2027-03-01']];
    const devices = read(rows).flatMap((line) => (line.verdict === 'add' ? [line.device] : []));
    expect(devices).toMatchObject([{ bought: '2022-03-01', price: 109_950, runs: [productNamed('Windows 10 22H2', products)] }]);
    expect(read(rows, devices).map(({ verdict }) => verdict)).toEqual(['same']);
    expect(read(deviceRows(devices), devices).map(({ verdict }) => verdict)).toEqual(['same']);
  });

  it('counts the lines of a file as an editor does', () => {
    const lines = read([
      ['Name', 'Kind', 'Note'],
      ['PC-1', 'PC', 'one\ntwo'],
      ['PC-2', 'PC', ''],
    ]);
    expect(lines.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('what is typed', () => {
  it.each([
    ['2024-03-31', '2024-03-31'],
    ['2024-03-31T10:00:00Z', '2024-03-31'],
    ['3/1/2024', '2024-03-01'],
    ['3/1/24', '2024-03-01'],
    ['', null],
  ])('reads the date “%s”', (text, value) => {
    expect(readDate(text)).toEqual({ value });
  });

  it.each(['2024-02-30', '31/12/2024', 'last year', '12.31.2024'])('refuses the date “%s”', (text) => {
    expect(readDate(text)).toEqual({ problem: `“${text}” is no date. Write 2024-03-31 or 3/31/2024.` });
  });

  it.each([
    ['$1,234.50', 123_450],
    ['1234.5', 123_450],
    ['0.07', 7],
    ['1,234,567', 123_456_700],
    ['', null],
  ])('reads the amount “%s” to the cent', (text, value) => {
    expect(readMoney(text)).toEqual({ value });
  });

  it.each([
    ['-5', 'An amount may not be negative.'],
    ['(5.00)', 'An amount may not be negative.'],
    ['1.234,50', '“1.234,50” is no amount. Write 1,234.50.'],
    ['12.345', '“12.345” is no amount. Write 1,234.50.'],
  ])('refuses the amount “%s”', (text, problem) => {
    expect(readMoney(text)).toEqual({ problem });
  });

  it('reads shares', () => {
    expect([readPercent('85 %'), readPercent('101'), readPercent('')]).toEqual([
      { value: 85 },
      { problem: '“101” is no share of 0 to 100 percent.' },
      { value: null },
    ]);
  });
});

describe('productNamed', () => {
  it.each([
    ['Microsoft Windows 10 Pro 22H2', 'Windows 10 22H2'],
    ['Windows 11 Enterprise 24H2', 'Windows 11 24H2 (E)'],
    ['Windows 11 Pro 24H2', 'Windows 11 24H2 (W)'],
    ['Windows Server 2016 Standard', 'Windows Server 2016'],
    ['Windows Server 2012 R2 Datacenter', 'Windows Server 2012 R2'],
    ['Microsoft Office Professional 2013', 'Office 2013 SP1'],
    ['TempleOS', 'TempleOS'],
  ])('knows “%s” as %s', (text, words) => {
    expect(productInWords(productNamed(text, products), products)).toBe(words);
  });

  it('takes the edition that is supported for the shorter time where none is named, and never the long-term one', () => {
    expect(productNamed('Windows 11 24H2', products)).toBe('windows/11-24h2-w');
    expect(productNamed('Windows 11 Enterprise 24H2', products)).toBe('windows/11-24h2-e');
  });
});
