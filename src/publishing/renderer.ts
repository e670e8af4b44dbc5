import { createApp } from 'astro/app/entrypoint';
import type { Page, SiteFrame, View } from '../domain/page.ts';

interface Locals {
  readonly site: SiteFrame;
  readonly page: Page<View>;
  readonly bodyHtml?: string;
}

const app = createApp({ streaming: false });

// Astro would answer a failure with its own error page; a page that cannot be drawn is a fault of the program.
app.renderError = async (_request, options) => {
  throw options?.error ?? new Error(`Astro answered ${options?.status}`);
};

const byName = new Map(
  app.manifest.routes
    .filter(({ routeData }) => routeData.component.startsWith('src/pages/'))
    .map(({ routeData }) => [routeName(routeData.component), routeData]),
);

/** Names of the routes: one for each file of src/pages, such as `/document` and `/help/zh-CN/index`. */
export const routes: readonly string[] = [...byName.keys()].sort();

/** `src/pages/help/en/index.mdx` → `/help/en/index`. */
function routeName(component: string): string {
  return component.slice('src/pages'.length).replace(/\.\w+$/u, '');
}

/**
 * Draws one page. `route` is one of {@link routes}, `address` is where the page will stand (`/policies/2026/x/`,
 * below the site's base). The result depends on the arguments alone. Throws what the page throws.
 */
export async function draw(route: string, address: string, locals: Locals): Promise<string> {
  const routeData = byName.get(route);
  if (!routeData) throw new Error(`no page draws ${route}; known: ${routes.join(' ')}`);
  const request = new Request(new URL(encodeURI(address), 'http://site.invalid'));
  const response = await app.render(request, { locals, routeData });
  if (response.status !== 200) throw new Error(`${route} ${address}: status ${response.status}`);
  return response.text();
}
