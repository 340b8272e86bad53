// The page around a frame gives it the height that it asks for. frame.html sends it; see src/cdn/frame.ts.

/** The word between the two pages: the frame tells its height, the page asks for it when it comes later. */
export const message = 'leitbild-height';

const originOf = (frame: HTMLIFrameElement): string =>
  frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(frame.src, document.baseURI).origin;

/** Answers only a frame of this page that is still where the page has sent it. */
export function watchFrames(): void {
  addEventListener('message', ({ data, source, origin }) => {
    const height = data?.[message];
    if (!Number.isFinite(height)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && originOf(frame) === origin) {
        frame.style.height = `${Math.min(Math.max(height, 0), 100_000)}px`;
      }
    }
  });
  for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage({ [message]: 'ask' }, '*');
}
