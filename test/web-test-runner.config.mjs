import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { browserReporter } from './helpers/browser-reporter.mjs';
import { endpointMiddleware } from './helpers/endpoint-middleware.mjs';
import { chromiumArgs, findChromium, findFirefox } from './helpers/find-browser.mjs';
import { hasWebKit, webkitLauncher } from './helpers/webkit-launcher.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.env.KUNDRESA_TEST_BROWSERS?.split(',');
const wanted = (name) => !asked || asked.includes(name);

/**
 * Runs test/**\/*.browser.test.ts in Chromium, and in Firefox and WebKitGTK where they are
 * installed. KUNDRESA_TEST_BROWSERS=chromium,firefox,webkit asks for some of them only.
 */
export default {
  rootDir: root,
  files: 'test/**/*.browser.test.ts',
  browsers: [
    ...(wanted('chromium') ? [await chromium()] : []),
    ...(wanted('firefox') && findFirefox() ? [firefox()] : []),
    ...(wanted('webkit') && hasWebKit() ? [webkitLauncher()] : []),
  ],
  // Focus and the mouse belong to one page at a time.
  concurrency: 1,
  concurrentBrowsers: 1,
  nodeResolve: { exportConditions: ['development'] },
  middleware: [withEmptyStorage, endpointMiddleware()],
  plugins: [
    sendableResults(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [browserReporter()],
};

async function chromium() {
  const { executablePath, env } = await findChromium();
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath, env: { ...process.env, ...env }, args: chromiumArgs },
  });
}

function firefox() {
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', headless: true, executablePath: findFirefox() },
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
}

/**
 * What a failed assertion compared is cloned on its way here, which throws for DOM nodes and the
 * like; the whole file would then seem to hang. Those are sent as text.
 */
function sendableResults() {
  const clone = `((object) => {
    const text = (key, value) => (key === 'actual' || key === 'expected' ? String(value) : value);
    try { return structuredClone(object); } catch { return JSON.parse(JSON.stringify(object, text)); }
  })(obj)`;
  return {
    name: 'sendable-results',
    transform({ path, body }) {
      if (path === '/__web-dev-server__web-socket.js') return body.replace('structuredClone(obj)', clone);
      return undefined;
    },
  };
}

/** Each test file starts with empty storage, also where one browser profile serves them all. */
async function withEmptyStorage(context, next) {
  await next();
  if ('wtr-session-id' in context.query) context.set('Clear-Site-Data', '"storage"');
}
