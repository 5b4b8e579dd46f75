import type { PackFile, PackHead, PackPage, PackRecord } from '../../../../src/hipaa/rules/pack/pack';
import { noPack, withFinding, type PackState } from '../../../../src/hipaa/rules/pack/steps';
import { paragraph } from '../../../../src/platform/rules/document';
import { instant } from '../../../../src/platform/rules/units';

const at = instant('2026-11-20T15:00:00.000Z');

export const aHead = (given: Partial<PackHead> = {}): PackHead => ({
  outcome: 'pack',
  binder: 'own',
  title: 'HIPAA binder, Lakeside Dental',
  madeAt: at,
  madeBy: 'Hugo',
  sections: [
    {
      id: 'agreements',
      title: 'Agreements',
      page: '2',
      tone: 'red',
      owner: 'Hugo',
      reviewedOn: '2026-01-10',
      nextReview: '2027-01-10',
      gaps: ['Backup Inc: no agreement.'],
      readable: true,
    },
  ],
  pages: [
    { id: '1', title: 'Cover' },
    { id: '2', title: 'Agreements' },
  ],
  missing: [],
  ...given,
});

export const aPage = (id: string, title: string, text = 'Words.'): PackPage => ({
  id,
  title,
  version: 3,
  changedAt: at,
  body: [paragraph(text)],
});

export const aFile = (id: string, title: string, page = '2'): PackFile => ({
  id,
  page,
  title,
  size: 4,
  version: 1,
  addedAt: at,
  fileId: `file-${id}`,
});

const aRecord = (given: Partial<PackRecord> = {}): PackRecord => ({
  id: 'r1',
  section: 'agreements',
  kind: 'agreement',
  headline: 'BAA with Backup Inc',
  effectiveOn: '2026-01-01',
  endedOn: null,
  reviewedOn: null,
  owner: null,
  state: 'documented',
  reason: null,
  evidence: [{ kind: 'attachment', ref: 'att1', title: 'BAA.pdf', addedOn: '2026-02-01' }],
  supersedes: null,
  supersededBy: null,
  keepUntil: null,
  data: {},
  ...given,
});

/** A pack with everything of its head there, and those files. */
export function aWholePack(files: readonly PackFile[] = [], head = aHead()): PackState {
  const records = withFinding(withFinding(noPack, { kind: 'open', head }), {
    kind: 'records',
    section: 'agreements',
    records: [aRecord()],
    gaps: head.sections[0]?.gaps ?? [],
  });
  const logged = withFinding(records, { kind: 'log', changes: [], next: null });
  const ids = head.pages.map(({ id }) => id);
  const read = withFinding(logged, { kind: 'pages', asked: ids, pages: head.pages });
  const listed = ids.reduce(
    (so, page) => withFinding(so, { kind: 'files', page, files: files.filter((file) => file.page === page) }),
    read,
  );
  return files.reduce((so, file) => withFinding(so, { kind: 'file', file, fetched: { size: 4, crc: 1, sha256: 'ab' } }), listed);
}
