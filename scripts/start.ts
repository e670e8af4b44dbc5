import { hasCode } from '../src/publishing/page-store.ts';
import { serve } from '../src/publishing/serve.ts';
import { buildVerb } from './build-site.ts';
import { main, parsePort, say, UsageError } from './command-line.ts';

// Builds the site and serves it for looking at.
await main(async () => {
  const { args, port } = takePort(process.argv.slice(2));
  const built = await buildVerb(args);
  if (built.code !== 0) return built.code;
  try {
    const served = await serve({ folder: () => built.out, base: built.base, port });
    console.log(say('serving', { url: `http://localhost:${served.port}${built.base}` }));
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) throw new UsageError(say('portTaken', { port }));
    throw error;
  }
  return 0;
});

/** `--port` belongs to the server; everything else to the build. */
function takePort(args: string[]): { args: string[]; port: number } {
  const rest: string[] = [];
  let port: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--port') {
      index += 1;
      port = args[index] ?? '';
    } else if (arg.startsWith('--port=')) port = arg.slice('--port='.length);
    else rest.push(arg);
  }
  return { args: rest, port: parsePort(port) };
}
