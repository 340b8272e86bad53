// npm start: installs what is missing, builds, serves the examples on http://localhost:8765, rebuilds and reloads on change.
// PORT and HOST change the address. Before the install only node: built-ins are there.
import { install } from './lib/install.mjs';
import { root } from './lib/root.mjs';

process.chdir(root);
const port = Number(process.env.PORT || 8765);
try {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT is ${process.env.PORT}; it must be a number from 1 to 65535.`);
  await install();
  const { develop } = await import('./lib/develop.mjs');
  await develop({ port, host: process.env.HOST || '127.0.0.1' });
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program: end that one, or choose another port with PORT=${port + 1} npm start.`
      : error.message,
  );
  process.exitCode = 1;
}
