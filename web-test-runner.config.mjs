// Browser tests: tests/**/*.test.ts, but not *.node.test.ts and *.page.test.ts. Engines: LEITBILD_ENGINES=chromium,firefox,webkit.
// `npx wtr` runs all, LEITBILD_TESTS=house only the files whose names contain the word.
import path from 'node:path';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browsers, chromiumFlags } from './scripts/lib/browser.mjs';
import { bundleForBrowser } from './scripts/lib/bundle.mjs';
import { filesBelow } from './scripts/lib/files.mjs';
import { root } from './scripts/lib/root.mjs';
import { freePort, startWebKit, webKitCapabilities } from './scripts/lib/webkit.mjs';
import { summary } from './scripts/lib/wtr-reporter.mjs';

const engines = (process.env.LEITBILD_ENGINES || 'chromium').split(',');
const found = await browsers(engines);
const driverPort = found.webkit ? await freePort() : 0;

const launchers = {
  chromium: () =>
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath: found.chromium, args: chromiumFlags }, concurrency: 2 }),
  firefox: () =>
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: found.firefox, headless: true }, concurrency: 1 }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: driverPort,
      path: '/',
      logLevel: 'error',
      capabilities: webKitCapabilities(found.webkit.browser),
    }),
};

const named = (engine) => {
  const launcher = launchers[engine]();
  launcher.name = engine;
  return launcher;
};

let stopWebKit;
const webKitProcesses = {
  name: 'webkit-processes',
  async serverStart() {
    if (found.webkit) stopWebKit = await startWebKit(found.webkit, driverPort);
  },
  serverStop() {
    stopWebKit?.();
  },
};

const tests = filesBelow('tests', '.test.ts').filter(
  (file) => !/\.(node|page)\.test\.ts$/.test(file) && file.includes(process.env.LEITBILD_TESTS ?? ''),
);

export default {
  rootDir: root,
  files: (await bundleForBrowser(tests, 'browser-tests')).map((file) => file.split(path.sep).join('/')),
  browsers: engines.map(named),
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: process.env.LEITBILD_FUZZ_RUNS ? 3_600_000 : 480_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  browserLogs: true,
  reporters: [summary()],
  plugins: [webKitProcesses],
};
