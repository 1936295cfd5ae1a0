import { defineConfig, devices } from '@playwright/test';

/** The test script chooses a free port; a run by hand takes over a server that stands here. */
const chosenPort = process.env['BACKFLOW_TEST_PORT'];
const port = chosenPort ?? '4174';
/** The built page, for whoever keeps several builds side by side. */
const folder = process.env['BACKFLOW_DIST'] ?? 'dist';

/** The built page in a real browser. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  // What is waited for comes in a second or two; on a machine that is busy with other things, later.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A run that hangs ends while somebody is still watching.
  globalTimeout: 30 * 60_000,
  reporter: 'list',
  // Tests of one kind share a window that is cleared between them: opening one costs more than most tests.
  use: {
    reuseContext: true,
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'off',
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${folder} --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: chosenPort === undefined,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
          // The first for containers, two since there is nothing to draw with but the processor, the
          // others keep the browser from calling home.
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-software-rasterizer',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
            '--disable-quic',
          ],
        },
      },
    },
  ],
});
