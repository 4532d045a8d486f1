/** Imports run one way (docs/decisions): functions → runtime, adapters → ports → domain → events; infra/local may import all. */
const only = (name, from, allowed) => ({
  name, severity: 'error', comment: `${from} may import only ${allowed.join(', ')}`,
  from: { path: `^${from}/` },
  to: { path: '^(events|shared|functions|infra|test|bin)/', pathNot: [from, ...allowed].map((p) => `^${p}/`) },
});
module.exports = {
  forbidden: [
    only('events-import-nothing-of-ours', 'events', []),
    only('domain-imports-events-and-policy', 'shared/domain', ['events', 'shared/policy']),
    only('policy-imports-events', 'shared/policy', ['events']),
    only('ports-import-domain', 'shared/ports', ['shared/domain', 'shared/policy', 'events']),
    only('adapters-import-ports', 'shared/adapters', ['shared/ports', 'shared/domain', 'shared/policy', 'events']),
    only('runtime-imports-ports', 'shared/runtime', ['shared/ports', 'shared/adapters', 'shared/domain', 'shared/policy', 'events']),
    only('functions-import-shared', 'functions', ['shared', 'events']),
    {
      name: 'functions-do-not-import-each-other', severity: 'error',
      from: { path: '^functions/([^/]+)/' }, to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    { name: 'the-cloud-does-not-import-the-laptop', severity: 'error', from: { path: '^infra/', pathNot: '^infra/local/' }, to: { path: '^infra/local/' } },
    { name: 'nothing-but-the-laptop-moves-the-clock', severity: 'error', from: { path: '^(shared|functions|events)/' }, to: { path: '^infra/' } },
    { name: 'the-domain-knows-no-aws-and-no-files', severity: 'error', from: { path: '^(shared/domain|shared/policy|events)/' }, to: { path: '@aws-sdk|@aws-lambda|@middy|^(node:)?(fs|crypto|http|https|net|os|path|process|child_process)(/|$)' } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(cdk\\.out|node_modules/\\.cache)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'] },
  },
};
