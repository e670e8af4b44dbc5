import { buildVerb } from './build-site.ts';
import { main } from './command-line.ts';

// Makes and verifies the site in --out DIR (default dist); what was there stays until the new site is whole.
await main(async () => (await buildVerb(process.argv.slice(2))).code);
