// How long the page's first view takes, table and chart, and what it loads: `node bench/page.mjs URL [times]` (needs a Chromium).
import { chromium } from 'playwright-core';

const [url = 'http://127.0.0.1:3000/', times = '5'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const runs = [];
for (let i = 0; i < Number(times); i++) {
  // A context of its own has nothing in its cache.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const sizes = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes()));
  const began = performance.now();
  await page.goto(url);
  await page.locator('.claims tbody tr').first().waitFor();
  await page.locator('.chart svg').waitFor();
  const milliseconds = performance.now() - began;
  const bytes = (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  runs.push({ milliseconds, bytes, requests: sizes.length });
  await context.close();
}
await browser.close();
runs.sort((a, b) => a.milliseconds - b.milliseconds);
const median = runs[Math.floor(runs.length / 2)];
console.log(`first view: median ${median.milliseconds.toFixed(0)} ms, slowest ${runs.at(-1).milliseconds.toFixed(0)} ms of ${runs.length}`);
console.log(`loaded: ${(median.bytes / 1000).toFixed(0)} KB as sent (gzip), ${median.requests} requests`);
