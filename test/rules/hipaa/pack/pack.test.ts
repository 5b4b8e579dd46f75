import fc from 'fast-check';
import { documentHtml } from '../../../../src/hipaa/rules/pack/document-html';
import { manifestText, packFiles } from '../../../../src/hipaa/rules/pack/pack-files';
import { filePath, safeName } from '../../../../src/hipaa/rules/pack/paths';
import { missingFrom, nextStep, noPack, progressOf, withFinding } from '../../../../src/hipaa/rules/pack/steps';
import { crc32, fitsZip, zipFrame } from '../../../../src/hipaa/rules/pack/zip';
import { unzipStored } from '../../../support/unzip';
import { aFile, aHead, aPage, aWholePack } from './a-pack';

const pages = [aPage('1', 'Cover'), aPage('2', 'Agreements', 'With <everybody> & all')];
const written = (state = aWholePack()) => {
  const files = packFiles(state, pages);
  return { ...files, text: (path: string) => files?.written.find((file) => file.path === path)?.text ?? '' };
};

describe('the steps of a pack', () => {
  it('come in an order, each until it is done, and end', () => {
    const kinds: string[] = [];
    let state = noPack;
    for (let step = nextStep(state); step; step = nextStep(state)) {
      kinds.push(step.kind);
      if (step.kind === 'open') state = withFinding(state, { kind: 'open', head: aHead() });
      else if (step.kind === 'records') state = withFinding(state, { kind: 'records', section: step.section, records: [], gaps: [] });
      else if (step.kind === 'log') state = withFinding(state, { kind: 'log', changes: [], next: step.after === null ? 'more' : null });
      else if (step.kind === 'pages') state = withFinding(state, { kind: 'pages', asked: step.ids, pages: [{ id: '2' }] });
      else if (step.kind === 'files') state = withFinding(state, { kind: 'files', page: step.page, files: [aFile('a', 'BAA.pdf')] });
      else state = withFinding(state, { kind: 'file', file: step.file, fetched: 'gone' });
    }
    expect(kinds).toEqual(['open', 'records', 'log', 'log', 'pages', 'files', 'file']);
    expect(missingFrom(state).map(({ what }) => what)).toEqual(['Cover', 'BAA.pdf, a file of Agreements']);
    expect(progressOf(state)).toEqual({ done: 5, of: 5 });
  });

  it('ask for no records of a section that the person may not see', () => {
    const hidden = aHead({ sections: aHead().sections.map((section) => ({ ...section, readable: false })) });
    expect(nextStep(withFinding(noPack, { kind: 'open', head: hidden }))?.kind).toBe('log');
  });
});

describe('what a pack holds', () => {
  it('practice 80: one view with cover, what is open first, index, versions and dates', () => {
    const { view = '' } = written();
    const places = [
      'HIPAA binder, Lakeside Dental',
      'What is open',
      'Backup Inc: no agreement.',
      'Index',
      'Version 3, changed 2026-11-20',
      '2026-01-01',
    ];
    expect(places.map((words) => view.indexOf(words)).every((place, at, all) => place > (all[at - 1] ?? -1))).toBe(true);
  });

  it('complaint: no export for an auditor (pages, records, log and files lie in it, each by its name)', () => {
    const { written: texts, attached } = packFiles(aWholePack([aFile('a', 'BAA.pdf')]), pages) ?? { written: [], attached: [] };
    expect([...texts, ...attached].map(({ path }) => path)).toEqual([
      'README.txt',
      'binder.html',
      'pages/01 Cover.html',
      'pages/01 Cover.adf.json',
      'pages/02 Agreements.html',
      'pages/02 Agreements.adf.json',
      'records.json',
      'records.csv',
      'log.json',
      'attachments/02 Agreements/BAA.pdf',
    ]);
  });

  it('tells what is missing, in the view and beside it', () => {
    const state = aWholePack([], aHead({ missing: [{ what: 'Incidents', why: 'You may not see this page.' }] }));
    expect([written(state).view, written(state).text('README.txt')].every((text) => text?.includes('You may not see this page.'))).toBe(
      true,
    );
  });

  it('keeps what a spreadsheet would run as text, and every comma', () => {
    const state = { ...aWholePack(), records: { agreements: [{ ...aWholePack().records['agreements']![0]!, headline: '=1+1,"x"' }] } };
    expect(written(state).text('records.csv')).toContain('"\'=1+1,""x"""');
  });

  it('names no two files alike, whatever they are called', () => {
    const files = [aFile('a', 'a/b.pdf'), aFile('b', 'a:b.pdf'), aFile('c', 'A-B.pdf')];
    expect(files.map((file) => filePath(aHead(), file, files))).toEqual(
      ['a-b.pdf', '2 a-b.pdf', '3 A-B.pdf'].map((name) => `attachments/02 Agreements/${name}`),
    );
    expect(safeName('../../etc')).toBe('-..-etc');
    expect(safeName(`${'x'.repeat(300)}.pdf`)).toMatch(/^x{96}\.pdf$/);
  });
});

describe('a document as HTML', () => {
  it('shows no text as markup, and follows no address that runs something', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, href) => {
        const html = documentHtml([{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }] }]);
        expect(html.replaceAll(/<\/?(?:p|a href="(?:https?|mailto):[^"<>]*"|a)>/gi, '')).not.toMatch(/[<>]/);
      }),
    );
    expect(
      documentHtml([
        { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }] },
      ]),
    ).toBe('<p>x</p>');
  });

  it('leaves out the macro, whose records follow, and names pictures', () => {
    const media = { type: 'mediaSingle', content: [{ type: 'media', attrs: { id: 'file-a' } }] };
    expect(documentHtml([{ type: 'extension' }, media], () => 'attachments/rack.png')).toBe(
      '\n<em>Picture or file: attachments/rack.png</em>',
    );
  });
});

describe('the zip', () => {
  it('is read back byte by byte, with names in any script', () => {
    const files = [
      { path: 'README.txt', bytes: Buffer.from('plain') },
      { path: 'pages/01 Übersicht – 患者.html', bytes: Buffer.from('<p>ü</p>') },
      { path: 'empty', bytes: Buffer.alloc(0) },
    ];
    const { before, after, size } = zipFrame(
      files.map(({ path, bytes }) => ({ path, size: bytes.length, crc: crc32(bytes) })),
      '2026-11-20T15:00:00.000Z',
    );
    const zip = Buffer.concat([...files.flatMap(({ bytes }, place) => [before[place]!, bytes]), after]);
    expect(zip.length).toBe(size);
    expect([...unzipStored(zip)].map(([path, bytes]) => ({ path, bytes: Buffer.from(bytes) }))).toEqual(files);
  });

  it('knows the checksum of its standard, in one piece or several', () => {
    const bytes = Buffer.from('123456789');
    expect(crc32(bytes)).toBe(0xcb_f4_39_26);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcb_f4_39_26);
    const long = Uint8Array.from({ length: 43 }, (_, place) => (place * 97) % 256).subarray(3);
    expect(crc32(long)).toBe([...long].reduce((soFar, byte) => crc32(Uint8Array.of(byte), soFar), 0));
  });

  it('holds less than 4 GB', () => {
    const gigabyte = { path: 'x', size: 2 ** 30, crc: 0 };
    expect([3, 4].map((count) => fitsZip(Array.from({ length: count }, () => gigabyte)))).toEqual([true, false]);
  });

  it('has a manifest as sha256sum reads it', () => {
    expect(manifestText([{ path: 'a b.txt', sha256: 'ab12' }])).toBe('ab12  a b.txt\n');
  });
});
