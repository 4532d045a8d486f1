/** The part of nunjucks that runs precompiled templates and can compile nothing. */
declare module 'nunjucks/browser/nunjucks-slim.js' {
  import type { ConfigureOptions, Environment, ILoader } from 'nunjucks';

  const nunjucks: {
    readonly Environment: new (loader: ILoader, options: ConfigureOptions) => Environment;
    readonly PrecompiledLoader: new (templates: Record<string, object>) => ILoader;
  };
  export default nunjucks;
}
