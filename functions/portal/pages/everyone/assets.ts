import { type Answer, notFound, type PublicPage } from '../../app/page.ts';
import { assetVersion, icon, style } from '../../app/style.ts';

/** A file whose address names its content: kept by browsers for a year, and never wrong. */
function asset(content: string, type: string): PublicPage {
  return async ({ params, http }): Promise<Answer> => {
    if (params['version'] !== assetVersion) return notFound;
    void http.reply.header('cache-control', 'public, max-age=31536000, immutable').type(type);
    return { kind: 'file', content };
  };
}

export const styleSheet = asset(style, 'text/css; charset=utf-8');
export const bellIcon = asset(icon, 'image/svg+xml');
