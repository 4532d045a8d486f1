/**
 * How a function's folder becomes one file to run: used by the CDK app, by the laptop's workers and by the bench, so that what
 * is measured and what is tried at home is what is deployed. The AWS SDK is bundled too: the copy in the Lambda runtime
 * changes without us, and a pinned one that is bundled is smaller and loads sooner than a folder of files.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** A file that a function needs beside its bundle, like a page's template. */
export interface BundledFile {
  /** Relative to the bundle's folder. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

export interface Bundle {
  /** The folder to deploy. */
  readonly dir: string;
  /** The module in it: "handler.mjs". */
  readonly file: string;
  /** Of the module alone, without its map and the files beside it. */
  readonly bytes: number;
}

export const repositoryRoot = resolve(import.meta.dirname, '..');

/** Packages written as CommonJS still call `require` and look for their own folder. */
const banner = `import{createRequire as firstBellRequire}from'node:module';import{fileURLToPath as firstBellPath}from'node:url';const require=firstBellRequire(import.meta.url),__filename=firstBellPath(import.meta.url),__dirname=firstBellPath(new URL('.',import.meta.url));`;

/**
 * In a Lambda function credentials come from the environment and from nowhere else. The SDK's other sources (profiles, single
 * sign-on, processes, web identity, instance metadata) are a third of such a bundle and would never run.
 */
const credentialsFromEnvironmentOnly: Plugin = {
  name: 'credentials-from-environment-only',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /^(@aws-sdk\/credential-provider-(ini|sso|process|web-identity|login|http)|@smithy\/credential-provider-imds)(\/.*)?$/ }, () => ({ path: 'credentials', namespace: 'no-such-credentials' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'no-such-credentials' }, () => ({
      loader: 'js',
      contents: `const refuse = () => { throw new Error('credentials come from the environment (infra/bundle.ts)'); };
        export const ENV_CMDS_FULL_URI = 'AWS_CONTAINER_CREDENTIALS_FULL_URI', ENV_CMDS_RELATIVE_URI = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
        export { refuse as fromSSO, refuse as fromIni, refuse as fromProcess, refuse as fromTokenFile, refuse as fromLoginCredentials, refuse as fromHttp, refuse as fromContainerMetadata, refuse as fromInstanceMetadata };`,
    }));
  },
};

/** A function checks what it is sent and never writes JSON Schema: the contracts are generated here, before anything is deployed. */
const noJsonSchema: Plugin = {
  name: 'no-json-schema',
  setup: (esbuild) => {
    esbuild.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/ }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => `refuse as ${name}`);
      return { loader: 'js', contents: `const refuse = () => { throw new Error('JSON Schema is not written by what is deployed (infra/bundle.ts).'); }; export { ${names.join(', ')} };` };
    });
  },
};

/**
 * Streams of events are of other services than ours (a client loads them where an operation has one), Node.js has SHA-256 of its own, and
 * endpoints are not discovered: the cache for them, of at most one entry for each table's region, needs no package of typed arrays.
 */
const neverUsed: Plugin = {
  name: 'never-used',
  setup: (esbuild) => {
    const refusing = (names: readonly string[], what: string) => ({ loader: 'js' as const, contents: `class Refuse { constructor() { throw new Error('${what} is not in this bundle (infra/bundle.ts).'); } } export { ${names.map((name) => `Refuse as ${name}`).join(', ')} };` });
    esbuild.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ path }) => ({ path, namespace: 'never-used' }));
    esbuild.onLoad({ filter: /event-streams$/, namespace: 'never-used' }, () => refusing(['EventStreamSerde', 'eventStreamSerdeProvider'], 'A stream of events'));
    esbuild.onResolve({ filter: /^mnemonist\/lru-cache$/ }, () => ({ path: 'endpoints', namespace: 'few-endpoints' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'few-endpoints' }, () => ({ loader: 'js', contents: 'export default class extends Map { constructor() { super(); } peek(key) { return this.get(key); } }' }));
    esbuild.onLoad({ filter: /[\\/]@smithy[\\/]core[\\/].*[\\/]sha256[\\/]Sha256Js\.js$/ }, () => refusing(['Sha256Js'], 'SHA-256 in JavaScript'));
  },
};

/** The SDK's clients read their own version from the whole of their package.json, of which nothing else is used. */
const nameAndVersionOnly: Plugin = {
  name: 'name-and-version-only',
  setup: (esbuild) => {
    esbuild.onLoad({ filter: /[\\/]@(aws-sdk|smithy)[\\/][^\\/]+[\\/]package\.json$/ }, async ({ path }) => {
      const { name, version } = JSON.parse(await readFile(path, 'utf8')) as { readonly name: string; readonly version: string };
      return { loader: 'json', contents: JSON.stringify({ name, version }) };
    });
  },
};

export const bundleOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  treeShaking: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  charset: 'utf8',
  banner: { js: banner },
  absWorkingDir: repositoryRoot,
  logLevel: 'silent',
  metafile: true,
  // An import of types alone, from a package that has nothing else, leaves nothing behind.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false, target: 'es2024', strict: true } },
  plugins: [credentialsFromEnvironmentOnly, noJsonSchema, neverUsed, nameAndVersionOnly],
} satisfies BuildOptions;

export function functionDir(name: string): string {
  return join(repositoryRoot, 'functions', name);
}

export interface BundleSource {
  /** The folder to write into, one for each bundle. */
  readonly dir: string;
  /** "handler.mjs". */
  readonly file: string;
  /** The module to bundle, by absolute path. */
  readonly entry: string;
  /** The function's folder, whose `bundled-files.ts` names what goes beside the bundle. */
  readonly filesOf?: string;
}

/** Bundles `functions/<name>/handler.ts`, with the files it needs beside it, into `<outDir>/<name>/handler.mjs`. */
export async function bundleFunction(name: string, outDir: string): Promise<Bundle> {
  const [bundle] = (await bundleFunctions([name], outDir)).values();
  if (!bundle) throw new Error(`The function "${name}" was not bundled.`);
  return bundle;
}

/** Several functions at once: what they share is read only once. */
export async function bundleFunctions(names: readonly string[], outDir: string): Promise<ReadonlyMap<string, Bundle>> {
  const { bundles } = await bundleModules(names.map((name) => ({ entry: join(functionDir(name), 'handler.ts'), dir: join(outDir, name), file: 'handler.mjs', filesOf: functionDir(name) })));
  return new Map(names.map((name, i) => [name, bundles[i] ?? unmade(name)]));
}

/** Bundles modules, each into a folder of its own; answers with the bundles in the same order and every source file read. */
export async function bundleModules(sources: readonly BundleSource[]): Promise<{ readonly bundles: readonly Bundle[]; readonly inputs: readonly string[] }> {
  if (sources.length === 0) return { bundles: [], inputs: [] };
  // esbuild takes no ".." in the name of an output, so all are named from the folder that holds them all.
  const outdir = commonFolder(sources.map(({ dir }) => resolve(dir)));
  const nameOf = ({ dir, file }: BundleSource) => join(relative(outdir, resolve(dir)), file);
  const made = await build({
    ...bundleOptions,
    outdir,
    outExtension: { '.js': '.mjs' },
    entryPoints: sources.map((source) => ({ in: source.entry, out: nameOf(source).replace(/\.mjs$/, '') })),
  });
  for (const { dir, filesOf } of sources) if (filesOf) await writeBeside(dir, filesOf);
  const sizes = new Map(Object.entries(made.metafile.outputs).map(([path, { bytes }]) => [resolve(repositoryRoot, path), bytes]));
  const bundles = sources.map((source) => ({ dir: source.dir, file: source.file, bytes: sizes.get(resolve(source.dir, source.file)) ?? unmade(nameOf(source)) }));
  const inputs = Object.keys(made.metafile.inputs).filter((path) => !/(?:^|[\\/])(?:no-such-credentials|never-used|few-endpoints):/.test(path)).map((path) => resolve(repositoryRoot, path));
  return { bundles, inputs };
}

/** Bundles text in the place of a file; its imports are resolved from the repository. */
export async function bundleText(text: string, out: { readonly dir: string; readonly file: string }): Promise<Bundle> {
  const made = await build({ ...bundleOptions, outfile: join(out.dir, out.file), stdin: { contents: text, resolveDir: repositoryRoot, loader: 'ts' } });
  const bytes = Object.entries(made.metafile.outputs).find(([path]) => path.endsWith('.mjs'))?.[1].bytes ?? unmade(out.file);
  return { ...out, bytes };
}

function commonFolder(dirs: readonly string[]): string {
  let [common = repositoryRoot] = dirs;
  while (!dirs.every((dir) => dir === common || dir.startsWith(`${common}/`))) common = dirname(common);
  return common;
}

function unmade(name: string): never {
  throw new Error(`"${name}" was not bundled.`);
}

async function writeBeside(dir: string, filesOf: string): Promise<void> {
  for (const { path, contents } of await filesBeside(filesOf)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), contents);
  }
}

async function filesBeside(dir: string): Promise<readonly BundledFile[]> {
  const module = join(dir, 'bundled-files.ts');
  if (!existsSync(module)) return [];
  const loaded = (await import(pathToFileURL(module).href)) as { bundledFiles(): Promise<readonly BundledFile[]> };
  return loaded.bundledFiles();
}
