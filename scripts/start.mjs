// `npm start`: Backflow on this machine, built if need be, until Ctrl+C. `-- --port N` or the
// variable PORT asks for a port; without either it is 4173, or the next one that is free.
import { parseArgs } from 'node:util';
import { fail, install, root } from './install.mjs';

const DEFAULT_PORT = 4173;
const port = askedPort();
install();
const { buildIfStale } = await import('./build.mjs');
await buildIfStale().catch((error) => fail(`Backflow could not be built: ${error.message}`));
const server = await serve();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => void server.close().finally(() => process.exit(0)));
}
console.log(`Backflow is at http://127.0.0.1:${server.httpServer.address().port}/`);

/** The port that was asked for; `undefined` if none was. */
function askedPort() {
  let text;
  try {
    text = parseArgs({ options: { port: { type: 'string' } } }).values.port ?? process.env['PORT'];
  } catch (error) {
    fail(error.message);
  }
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  return fail(`A port is a number from 0 to 65535, not ${text}.`);
}

async function serve() {
  const { preview } = await import('vite');
  const wanted = { host: '127.0.0.1', port: port ?? DEFAULT_PORT, strictPort: port !== undefined };
  try {
    return await preview({ root, logLevel: 'error', preview: wanted });
  } catch (error) {
    return fail(`Backflow could not be served: ${error.message}`);
  }
}
