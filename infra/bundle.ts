/**
 * How a function's folder becomes one file to run: used by the CDK app, by the laptop's workers and by the bench, so that what
 * is measured and what is tried at home is what is deployed. The AWS SDK is bundled too: the copy in the Lambda runtime
 * changes without us, and a pinned one that is bundled is smaller and loads sooner than a folder of files.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
    esbuild.onResolve({ filter: /^(@aws-sdk\/credential-provider-(ini|sso|process|web-identity|login|http)|@smithy\/credential-provider-imds)(\/.*)?$/ }, ({ path }) => ({ path, namespace: 'no-such-credentials' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'no-such-credentials' }, ({ path }) => ({
      loader: 'js',
      contents: `const refuse = () => { throw new Error(${JSON.stringify(`${path} is not in this bundle: credentials come from the environment (infra/bundle.ts).`)}); };
        export const ENV_CMDS_FULL_URI = 'AWS_CONTAINER_CREDENTIALS_FULL_URI', ENV_CMDS_RELATIVE_URI = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
        export { refuse as fromSSO, refuse as fromIni, refuse as fromProcess, refuse as fromTokenFile, refuse as fromLoginCredentials, refuse as fromHttp, refuse as fromContainerMetadata, refuse as fromInstanceMetadata };`,
    }));
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
  plugins: [credentialsFromEnvironmentOnly],
} satisfies BuildOptions;

export function functionDir(name: string): string {
  return join(repositoryRoot, 'functions', name);
}

/** Bundles `functions/<name>/handler.ts`, with the files it needs beside it, into `<outDir>/<name>/handler.mjs`. */
export async function bundleFunction(name: string, outDir: string): Promise<Bundle> {
  return bundleModule({ entry: join(functionDir(name), 'handler.ts'), dir: join(outDir, name), file: 'handler.mjs', filesOf: functionDir(name) });
}

/**
 * Bundles one module into a folder of its own.
 * @param options.filesOf the function's folder, whose `bundled-files.ts` names what goes beside the bundle
 * @param options.source text to bundle in the place of a file; its imports are resolved from the repository
 */
export async function bundleModule(options: {
  readonly dir: string;
  readonly file: string;
  readonly filesOf?: string;
} & ({ readonly entry: string } | { readonly source: string })): Promise<Bundle> {
  const outfile = join(options.dir, options.file);
  await mkdir(options.dir, { recursive: true });
  const made = await build({
    ...bundleOptions,
    outfile,
    ...('entry' in options
      ? { entryPoints: [options.entry] }
      : { stdin: { contents: options.source, resolveDir: repositoryRoot, loader: 'ts' as const, sourcefile: `${options.file}.source.ts` } }),
  });
  if (options.filesOf) {
    for (const { path, contents } of await filesBeside(options.filesOf)) {
      await mkdir(dirname(join(options.dir, path)), { recursive: true });
      await writeFile(join(options.dir, path), contents);
    }
  }
  const bytes = Object.entries(made.metafile.outputs).find(([path]) => path.endsWith(options.file))?.[1].bytes ?? 0;
  return { dir: options.dir, file: options.file, bytes };
}

async function filesBeside(dir: string): Promise<readonly BundledFile[]> {
  const module = join(dir, 'bundled-files.ts');
  if (!existsSync(module)) return [];
  const loaded = (await import(pathToFileURL(module).href)) as { bundledFiles(): Promise<readonly BundledFile[]> };
  return loaded.bundledFiles();
}
