import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { scopes } from '../../../src/platform/rules/scopes';
import { readManifest } from '../../site/forge/manifest';

interface WebTrigger {
  readonly response?: { readonly type?: string };
}
interface Manifest {
  readonly app: { readonly connect?: unknown; readonly compatibility: Readonly<Record<string, { readonly required: boolean }>> };
  readonly permissions: { readonly external?: unknown; readonly scopes: object };
  readonly remotes?: unknown;
  readonly providers?: unknown;
  readonly connectModules?: unknown;
  readonly modules: Readonly<Record<string, unknown>> & { readonly webtrigger: readonly WebTrigger[] };
}

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
const doc = readFileSync('docs/deploy.md', 'utf8');

describe('docs/deploy.md', () => {
  it('says of each permission of the manifest why it is asked for, and of no other', () => {
    const said = [...doc.matchAll(/^\| `([^`]+)` +\| +(\S.*?) *\|$/gm)].map(([, scope]) => scope);
    expect([...said].sort()).toEqual([...readManifest('manifest.yml').scopes].sort());
  });

  it('is what the README leads to', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/deploy.md)');
  });
});

describe('the permissions that the self-check looks for', () => {
  it('are those of the manifest', () => {
    expect([...scopes].sort()).toEqual([...readManifest('manifest.yml').scopes].sort());
  });
});

describe('what “Runs on Atlassian” asks of a manifest', () => {
  it('is there: nothing leaves the site', () => {
    const { permissions, remotes, providers, connectModules, app, modules } = manifest;
    expect({ external: permissions.external, remotes, providers, connectModules, connect: app.connect }).toEqual({});
    expect(Object.keys(modules).filter((module) => /endpoint|remote|connect/i.test(module))).toEqual([]);
  });

  it('is there: every web trigger answers statically', () => {
    expect(manifest.modules.webtrigger.map(({ response }) => response?.type)).toEqual(['static']);
  });

  it('is there: one product is required', () => {
    expect(Object.values(manifest.app.compatibility).filter(({ required }) => required)).toHaveLength(1);
  });

  it('is there: no module asks a resolver that is not a function of the app', () => {
    expect(JSON.stringify(modulesOf(manifest))).not.toMatch(/"endpoint"/);
  });
});

const modulesOf = ({ modules }: Manifest): unknown => modules;
