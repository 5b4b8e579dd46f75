// Who may import whom; a capability sees those to its left, and platform.
const capabilities = ['clients', 'time', 'billing', 'maintenance', 'roadmap', 'hipaa', 'setup'];
const any = capabilities.join('|');

const neverToTheRight = capabilities.slice(0, -1).map((name, index) => ({
  name: `${name}-looks-left`,
  severity: 'error',
  from: { path: `^(src|static/src)/${name}/` },
  to: { path: `^(src|static/src)/(${capabilities.slice(index + 1).join('|')})/` },
}));

const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...neverToTheRight,
    forbid('platform-knows-no-capability', { path: '^src/platform/' }, { path: `^src/(${any}|index\\.ts|calls\\.ts)` }),
    forbid('entry-is-for-forge-alone', { path: `^src/(${any})/` }, { path: '^src/(index|calls)\\.ts$' }),
    forbid('rules-are-pure', { path: '^src/[^/]+/rules/' }, { pathNot: ['^src/[^/]+/rules/', '^node_modules/(zod|temporal-polyfill)/'] }),
    forbid('only-platform-knows-forge', { path: '^src/', pathNot: '^src/platform/' }, { path: '(^|/)@forge/' }),
    forbid('only-ui-knows-forge', { path: '^static/src/', pathNot: '^static/src/ui/' }, { path: '(^|/)@forge/' }),
    forbid(
      'screens-take-types-and-rules',
      { path: '^static/' },
      { path: '^src/', pathNot: '^src/[^/]+/rules/', dependencyTypesNot: ['type-only'] },
    ),
    forbid('ui-knows-no-capability', { path: '^static/src/ui/' }, { path: `^static/src/(${any}|surfaces)/` }),
    forbid('surfaces-stand-alone', { path: '^static/src/surfaces/' }, { path: '^static/src/surfaces/' }),
    forbid('functions-know-no-screen', { path: '^src/' }, { path: '^(static|test)/' }),
    forbid('screens-know-no-test', { path: '^static/' }, { path: '^test/' }),
    forbid('site-runs-the-bundle', { path: '^test/site/' }, { path: ['^src/', '^static/'] }),
    forbid('site-needs-no-test', { path: '^test/site/' }, { path: '^test/', pathNot: '^test/site/' }),
    forbid(
      'tests-run-the-bundle',
      { path: '^test/', pathNot: '^test/(site|rules)/' },
      { path: ['^src/', '^static/'], pathNot: '^src/[^/]+/rules/', dependencyTypesNot: ['type-only'] },
    ),
    forbid('shipped-code-needs-shipped-packages', { path: '^(src|static)/' }, { dependencyTypes: ['npm-dev'] }),
    forbid('resolvable', {}, { couldNotResolve: true }),
    forbid('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(static/)?dist/', '^\\.site/', '^\\.cache/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
