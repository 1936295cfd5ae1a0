import type { PlaywrightTestConfig } from '@playwright/test';
import base from '../../../playwright.config.ts';

const [server] = [base.webServer].flat();

/** Benchmarks of the built page in a real browser, one after the other. */
export default {
  ...base,
  testDir: '.',
  fullyParallel: false,
  workers: 1,
  timeout: 240_000,
  globalTimeout: 20 * 60_000,
  reporter: [['./row-reporter.ts']],
  webServer: { ...server!, cwd: '../../..' },
} satisfies PlaywrightTestConfig;
