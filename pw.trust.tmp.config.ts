import base from '/work/main/playwright.config.ts';
const { webServer, ...rest } = base as any;
export default { ...rest, testDir: '/work/main/tests/e2e', outputDir:'/tmp/trust/results', use: { ...rest.use, baseURL: 'http://127.0.0.1:4188' } };
