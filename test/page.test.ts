import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inBrowser, launch, picture, seriousIn, troubleOf } from './support/browser.js';
import { onBothDatabases } from './support/databases.js';
import { jsonl, scratch } from './support/files.js';
import { Served, type TestPaper } from './support/served.js';

const SAMPLES: TestPaper[] = readFileSync('samples/abstracts.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const HOSTILE: TestPaper = {
  id: 'hostile/1?&<b>',
  title: '<img src=x onerror="document.title=1"> & <script>alert(1)</script>',
  abstract:
    'We present <b>FooServe</b>. FooServe is 1.9x faster than vLLM on an A100 <script>alert(2)</script>, on average 1.4x faster than TGI.',
  published: '2025-02-03',
};
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 800 };

inBrowser('the page', () => {
  const file = scratch();
  onBothDatabases('in a browser', (open) => {
    const served = new Served(open, [...SAMPLES, HOSTILE]);
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let trouble: string[];
    const key = { value: '' };
    const visit = async (path: string): Promise<void> => {
      await page.goto(await served.url(path));
      await page.waitForLoadState('networkidle');
    };

    beforeAll(async () => {
      browser = await launch();
      key.value = await served.key('rae', 'admin');
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
      context = await browser.newContext({ viewport: WIDE, acceptDownloads: true });
      page = await context.newPage();
      page.setDefaultTimeout(10_000);
      trouble = troubleOf(page, await served.url(''));
    });
    afterEach(async () => {
      await context.close();
      expect(trouble).toEqual([]);
    });
    const withKey = () => page.addInitScript((value) => sessionStorage.setItem('benchclaims-key', value), key.value);

    it('narrows by facets, says so in the address, and a link shows the same', async () => {
      await visit('/');
      const speedups = (await served.data('{ claims(filter: { metric: ["speedup"] }) { totalCount } }')).claims.totalCount;
      await page.getByRole('checkbox', { name: /^speedup/ }).check();
      await page.getByText(`${speedups} claims, page 1`).waitFor();
      expect(new URL(page.url()).searchParams.getAll('metric')).toEqual(['speedup']);
      const rows = await page.locator('.claims tbody tr').allInnerTexts();
      expect(rows).toHaveLength(speedups);
      const other = await context.newPage();
      await other.goto(page.url());
      await other.getByText(`${speedups} claims, page 1`).waitFor();
      expect(await other.locator('.claims tbody tr').allInnerTexts()).toEqual(rows);
    });

    it('sorts and pages the table', async () => {
      await visit('/?sort=VALUE_DESC');
      const values = () => page.locator('.claims tbody tr td:first-child').allInnerTexts();
      const first = await values();
      expect(first).toHaveLength(25);
      await page.getByRole('link', { name: 'Next page' }).click();
      await page.getByText('page 2').waitFor();
      const second = await values();
      expect(second.some((value) => first.includes(value) && value.includes('24,000'))).toBe(false);
      await page.goBack();
      await page.getByText('page 1').waitFor();
      await expect(values()).resolves.toEqual(first);
      await page.getByRole('link', { name: /^Factor/ }).click();
      await page.waitForURL(/sort=FACTOR_DESC/);
      await page.locator('th[aria-sort=descending]', { hasText: 'Factor' }).waitFor();
    });

    it('draws every claim that has a factor, bounds as bounds, and says what is mixed', async () => {
      await visit('/?metric=speedup&by=HARDWARE');
      await page.locator('.chart svg').waitFor();
      const { nodes } = (
        await served.data(`{ compare(groupBy: HARDWARE, filter: { metric: ["speedup"] }, first: 12) {
          nodes { count comparable points { low high qualifier } } } }`)
      ).compare;
      const points = nodes.flatMap((group: { points: object[] }) => group.points) as { low: number; high: number; qualifier: string }[];
      const marks = (label: string) => page.locator(`.chart svg g.${label} > *`).count();
      const bounds = points.filter(({ qualifier }) => ['UP_TO', 'BELOW', 'AT_LEAST'].includes(qualifier));
      const ranges = points.filter(({ low, high }) => low < high);
      expect(await marks('bound')).toBe(bounds.length);
      expect(await marks('number')).toBe(points.filter((point) => point.low === point.high && !bounds.includes(point)).length);
      expect(await marks('range')).toBe(ranges.length);
      expect(bounds.length * ranges.length).toBeGreaterThan(0);
      const mixed = nodes.filter((group: { comparable: boolean }) => !group.comparable);
      expect(await page.locator('.chart svg g.name text', { hasText: '≠' }).count()).toBe(mixed.length);
      await picture(page, `explore-wide-light`);
    });

    it('goes from a claim on the chart to its sentence, by pointer and by keyboard', async () => {
      await visit('/?metric=speedup&hardware=NVIDIA+H100');
      await page.locator('.chart svg').waitFor();
      await page.locator('.chart > div').focus();
      await page.keyboard.press('ArrowRight');
      await page.getByText('FlashAttention-3 over FlashAttention-2').waitFor();
      await page.locator('.chart svg .at').hover({ force: true });
      await page.locator('.chart svg .at').click({ force: true });
      await page.waitForURL(/\/paper\?/);
      await page.locator('mark.chosen').waitFor();
      expect(await page.locator('mark.chosen').innerText()).toBe('1.5-2.0');
      await page.goBack();
      await page.locator('.chart svg').waitFor();
      await page.locator('.chart > div').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/paper\?/);
    });

    it('gives the chart as SVG and PNG, the claims as CSV', async () => {
      await visit('/?metric=speedup');
      await page.locator('.chart svg').waitFor();
      const saved = async (name: string): Promise<Buffer> => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
        return readFileSync(await download.path());
      };
      const svg = (await saved('SVG')).toString();
      expect(svg).not.toContain('var(--');
      const alone = await context.newPage();
      const problems = await alone.evaluate(
        (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
        svg,
      );
      expect(problems).toBe(0);
      const png = await saved('PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
      const { totalCount } = (await served.data('{ claims(filter: { metric: ["speedup"] }) { totalCount } }')).claims;
      expect(
        (await saved('CSV'))
          .toString()
          .trim()
          .split('\n')
          .filter((line) => line.includes(',speedup,')),
      ).toHaveLength(totalCount);
    });

    it('shows the abstract with every claim marked, and markup as text', async () => {
      await visit(`/paper?id=${encodeURIComponent(HOSTILE.id)}`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(HOSTILE.title);
      expect(await page.locator('.marked').innerText()).toBe(HOSTILE.abstract);
      expect(await page.locator('.marked mark').allInnerTexts()).toEqual(['1.9', '1.4']);
      const grounds = await page
        .locator('.marked mark')
        .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
      expect(grounds).not.toContain(
        await page
          .locator('.marked .in-sentence')
          .first()
          .evaluate((text) => getComputedStyle(text).backgroundColor),
      );
      expect(await page.title()).toBe('Evidence · Benchclaims');
      await page.getByRole('button', { name: '1.4', exact: true }).click();
      await page.getByText('TGI', { exact: true }).waitFor();
      expect(await page.locator('.slots').innerText()).toContain('on average 1.4×');
      await visit('/paper?id=sample-gptq');
      expect(await page.getByRole('link', { name: /arxiv/ }).getAttribute('href')).toBe('https://arxiv.org/abs/2210.17323');
      await visit('/paper?id=unheard-of');
      await page.getByText('There is no paper "unheard-of".').waitFor();
    });

    it('checks a text as it is typed', async () => {
      await visit('/check');
      await page
        .getByRole('textbox', { name: 'Text' })
        .pressSequentially('FlashAttention-3 is 2.5x faster than FlashAttention-2 on H100 GPUs.');
      await page.locator('mark.contradicted', { hasText: '2.5' }).waitFor();
      await page.locator('td', { hasText: '1.5 to 2x' }).waitFor();
      // While the next answer is on its way, the last one is not shown on another text.
      await page.route('**/graphql', async (route) => setTimeout(() => void route.continue().catch(() => {}), 1_500));
      await page.getByRole('textbox', { name: 'Text' }).fill('FlashAttention-3 is 2.5x slower than FlashAttention-2.');
      await page.getByText('Loading…').waitFor();
      expect(await page.locator('mark').count()).toBe(0);
      await page.locator('mark', { hasText: '2.5' }).waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('textbox', { name: 'Text' }).fill('Latency falls by 40%, from 100 ms to 50 ms.');
      await page.locator('.verdict.inconsistent').waitFor();
      await picture(page, 'check-wide-light');
      await page.getByRole('textbox', { name: 'Text' }).fill('<b>Nothing</b> is claimed here.');
      await page.getByText('No quantitative claim is read').waitFor();
    });

    it('compares two systems, hardware with baselines, and ranks', async () => {
      await visit('/compare');
      await page.getByLabel('One').fill('FlashAttention-3');
      await page.getByLabel('The other').fill('FlashAttention-2');
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.getByText('1.5 to 2× speedup').waitFor();
      await page.getByRole('link', { name: 'Matrix' }).click();
      const cell = page.getByRole('link', { name: /NVIDIA H100 over FlashAttention-2: 1.75×, 1 claim/ });
      await cell.waitFor();
      await cell.click();
      await page.getByText('1 claim, page 1').waitFor();
      await visit('/compare?way=leaderboard&metric=accuracy');
      expect(await page.locator('.claims tbody tr').first().innerText()).toContain('84.3%');
    });

    it('reviews from the keyboard, and takes back', async () => {
      await withKey();
      await visit('/review');
      const states = async () =>
        (await served.data('{ claims(first: 100, filter: { review: [ACCEPTED, REJECTED, CORRECTED] }) { nodes { review } } }')).claims
          .nodes;
      await page.getByText('1 of 25').waitFor();
      // Held down, a key counts once.
      for (let i = 0; i < 4; i++) await page.keyboard.down('a');
      await page.keyboard.up('a');
      await page.getByText('2 of 25').waitFor();
      await page.keyboard.press('r');
      await page.getByText('say why it is rejected').waitFor();
      await page.keyboard.type('a setting, no result');
      await page.keyboard.press('Escape');
      await page.keyboard.press('r');
      await page.getByText('3 of 25').waitFor();
      await page.keyboard.press('c');
      await page.getByLabel('baseline', { exact: true }).fill('Corrected');
      await page.getByRole('button', { name: 'Save the correction' }).click();
      await page.getByText('4 of 25').waitFor();
      await picture(page, 'review-wide-light');
      expect((await states()).map(({ review }: { review: string }) => review).sort()).toEqual(['ACCEPTED', 'CORRECTED', 'REJECTED']);
      for (const left of [2, 1, 0]) {
        await page.keyboard.press('u');
        await page.getByText(`${left + 1} of 25`).waitFor();
      }
      expect(await states()).toEqual([]);
    });

    it('refuses reviews without a key, and says so', async () => {
      await visit('/review');
      await page.getByText('Reviewing takes an API key').waitFor();
      expect(await page.getByRole('button', { name: 'Accept' }).isDisabled()).toBe(true);
    });

    it('takes a file, shows what was rejected and why', async () => {
      await withKey();
      await visit('/ingest');
      const abstract = 'DropServe is 3.1x faster than vLLM.';
      const content = `${jsonl({ id: 'dropped', title: 'Dropped', abstract })}{"id": broken\n${jsonl({ id: 'x', title: 'X' })}`;
      await page.getByLabel(/Drop a file/).setInputFiles(file('papers.jsonl', content));
      await page.getByText('1 new paper, 0 changed, 0 known, 1 claim, 2 rejected').waitFor();
      expect(await page.locator('td.number').allInnerTexts()).toEqual(['2', '3']);
      await page.getByText('abstract is missing').waitFor();
      await picture(page, 'ingest-wide-light');
      await page
        .getByLabel(/Drop a file/)
        .setInputFiles({ name: 'more.jsonl.gz', mimeType: 'application/gzip', buffer: gzipSync(content) });
      await page.getByText('0 new papers, 0 changed, 1 known, 0 claims, 2 rejected').waitFor();
      expect(await page.getByText('1 new paper, 0 changed, 0 known').count()).toBe(1);
    });

    it('says what is wrong when the server does not answer, and tries again', async () => {
      await page.route('**/graphql', (route) =>
        route.fulfill({ status: 200, contentType: 'application/json', body: '{"errors":[{"message":"out of order"}]}' }),
      );
      await visit('/compare?way=matrix');
      await page.getByRole('alert').filter({ hasText: 'out of order' }).waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.matrix').waitFor();
      await visit('/?q=nothinglikethis');
      await page.getByText('No claim is like that.').waitFor();
    });

    it.each(
      [WIDE, NARROW].flatMap((viewport) => (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme }))),
    )('axe finds nothing serious in any view, at $viewport.width in $colorScheme', async ({ viewport, colorScheme }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await withKey();
      for (const [name, path] of Object.entries({
        explore: '/',
        evidence: '/paper?id=sample-gptq',
        check: '/check?text=FlashAttention-3+is+2.5x+faster+than+FlashAttention-2+on+H100+GPUs.',
        'head-to-head': '/compare?a=FlashAttention-3&b=FlashAttention-2',
        matrix: '/compare?way=matrix',
        leaderboard: '/compare?way=leaderboard',
        review: '/review',
        ingest: '/ingest',
      })) {
        await visit(path);
        if (name === 'explore') await page.locator('.chart svg').waitFor();
        await picture(page, `${name}-${viewport.width}-${colorScheme}`);
        expect([name, await seriousIn(page)]).toEqual([name, []]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect([name, overflow]).toEqual([name, 0]);
      }
    });

    it('sends a strict policy, and no more than 250 KB for the first view', async () => {
      const sizes: Promise<{ responseBodySize: number }>[] = [];
      page.on('requestfinished', (request) => sizes.push(request.sizes()));
      const response = await page.goto(await served.url('/'));
      await page.locator('.chart svg').waitFor();
      await page.locator('.claims').waitFor();
      const bytes = (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
      expect(response?.headers()['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThan(250_000);
    });
  });
});
