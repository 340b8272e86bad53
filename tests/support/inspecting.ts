// tests/support/inspect.ts as a script for pages.
import { bundleInMemory } from '../../scripts/lib/bundle.mjs';

/** After `page.evaluate(script)` the page has `inspect`. */
export async function inspecting(): Promise<{ script: string; stop(): Promise<void> }> {
  const options = { format: 'iife', globalName: 'inspect', splitting: false, sourcemap: false };
  const bundle = await bundleInMemory(['tests/support/inspect.ts'], options);
  const { outputFiles } = await bundle.rebuild();
  const code = outputFiles?.find(({ path }: { path: string }) => path.endsWith('.js'))?.text ?? '';
  // The value of the last line is what a page answers: nothing.
  return { script: `${code}\n0`, stop: () => bundle.dispose() };
}
