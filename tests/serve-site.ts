import { serve } from '../src/publishing/serve.ts';
import type { BuiltSite } from './built-sites.ts';

export interface Served {
  /** `http://127.0.0.1:12345`. */
  readonly origin: string;
  /** Of the home page, ending with `/`. */
  readonly home: string;
  readonly close: () => void;
}

/** Serves a built tree below its base on a free port. */
export async function serveSite(site: Pick<BuiltSite, 'folder' | 'base'>): Promise<Served> {
  const { server, port } = await serve({ folder: () => site.folder, base: site.base, port: 0 });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    home: origin + site.base,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
