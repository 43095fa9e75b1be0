import type { Browser, Page } from 'playwright-core';
import type { ExtractedArticle, Figure } from '../../src/model/figure';
import { startBrowser } from '../support/browser';
import { describeInBrowser } from '../support/describeInBrowser';
import { PATIENCE } from '../support/patience';
import { axeFindings } from './fixtures/axe';
import { figureArticles, manyArticles } from './fixtures/figureArticles';
import { figuresPage, type FigurePageOptions } from './fixtures/openFigures';

/** What the fixture page was asked for. */
interface Asked {
  readonly corrections: Readonly<Record<string, object>>;
  readonly rules: readonly object[];
  readonly selected: readonly string[];
  readonly closed?: boolean;
}
declare const fixture: { readonly asked: Asked };

const asked = (page: Page): Promise<Asked> => page.evaluate(() => fixture.asked);

/** Chooses in a filter, whose entries say how often they occur. */
async function choose(page: Page, filter: string, words: RegExp): Promise<void> {
  const list = page.getByLabel(filter, { exact: true });
  const value = await list.locator('option').filter({ hasText: words }).getAttribute('value');
  await list.selectOption(value ?? '');
}

describeInBrowser('the figures in a browser', () => {
  let browser: Browser;
  let articles: ExtractedArticle[];
  let slips: ExtractedArticle;
  let openPage: Awaited<ReturnType<typeof figuresPage>>;
  const complaints: string[] = [];

  const open = async (options: Partial<FigurePageOptions> = {}): Promise<Page> => {
    const page = await openPage(browser, { articles, ...options });
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    return page;
  };
  const figureOf = (quote: string): Figure => {
    const found = articles.flatMap(({ figures }) => figures).find((figure) => figure.quote === quote);
    if (found === undefined) throw new Error(`No figure “${quote}” was read.`);
    return found;
  };
  const openDetail = (quote = '519,000 tonnes'): Promise<Page> => open({ open: figureOf(quote).id });

  beforeAll(async () => {
    [browser, articles, openPage] = await Promise.all([startBrowser(), figureArticles(), figuresPage()]);
    const [first] = articles;
    if (first === undefined) throw new Error('No article was read.');
    slips = first;
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  describe('list', () => {
    test('keys: down, tick, open, and back to where one was', async () => {
      const page = await open();
      const grid = page.getByRole('treegrid', { name: 'Figures' });
      await grid.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+Space');
      const [first, , , second] = slips.figures;
      expect((await asked(page)).selected).toEqual([first?.id, second?.id]);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '10.2 billion CNY' }).waitFor();
      await page.keyboard.press('Escape');
      await grid.waitFor();
      expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
      const active = await page.locator('[data-active="true"]').textContent();
      expect(active).toContain('10.2 billion');
    });

    test('keys: fold, unfold, tick an article, tick all', async () => {
      const page = await open();
      await page.getByRole('treegrid').focus();
      await page.keyboard.press('ArrowLeft');
      const head = page.getByRole('row', { name: 'Select all of Aluminium exports' });
      expect(await head.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Space');
      expect((await asked(page)).selected).toHaveLength(7);
      await page.keyboard.press('Control+a');
      const count = Number.parseInt((await page.getByText(/selected/).textContent()) ?? '', 10);
      expect(count).toBeGreaterThan(20);
      expect((await asked(page)).selected).toHaveLength(count);
    });

    test('filters: words, measure, nothing left, all again', async () => {
      const page = await open();
      await page.getByLabel('Find figures').fill('china stocks');
      await page.getByText(/^0 of/).waitFor();
      await page.getByLabel('Find figures').fill('shanghai');
      await page.getByText(/^1 of/).waitFor();
      await page.getByRole('button', { name: 'Clear the search' }).click();
      await page.getByRole('button', { name: 'Filters' }).click();
      await choose(page, 'Measure', /^Stake/u);
      await page.getByText(/^1 of/).waitFor();
      await choose(page, 'Status', /^Planned/u);
      await page.getByRole('button', { name: 'Show all figures' }).click();
      await page
        .locator('[aria-live]')
        .filter({ hasText: /^\d+ figures$/ })
        .waitFor();
    });

    test('the row that is pointed at stays so in another order', async () => {
      const page = await open();
      await page.getByRole('treegrid').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.getByLabel('Order').selectOption('amount');
      expect(await page.locator('[data-active="true"]').textContent()).toContain('10.2 billion');
      await page.getByLabel('Find figures').fill('stake');
      await page.getByText(/^1 of/).waitFor();
      expect(await page.locator('[data-active="true"]').textContent()).toContain('33 %');
    });

    test('ticked with the mouse, also a range', async () => {
      const page = await open();
      await page.getByRole('checkbox', { name: 'Select 519,000 t' }).click();
      await page.getByRole('checkbox', { name: 'Select 440 t' }).click({ modifiers: ['Shift'] });
      expect((await asked(page)).selected).toHaveLength(4);
      await page.getByRole('checkbox', { name: 'Select all', exact: true }).click();
      await page.getByRole('checkbox', { name: 'Select all', exact: true }).click();
      expect((await asked(page)).selected).toHaveLength(0);
    });

    test('10,000 figures: only those in sight are drawn, also behind a search', async () => {
      const page = await open({ articles: manyArticles(slips, 1000) });
      const rows = () => page.getByRole('row').count();
      expect(await rows()).toBeLessThan(60);
      await page.getByRole('treegrid').focus();
      await page.keyboard.press('End');
      await page.getByText('again 999').waitFor();
      expect(await rows()).toBeLessThan(60);
      await page.getByLabel('Find figures').fill('again 500');
      await page.getByText(/^7 of/).waitFor();
    });
  });

  describe('detail', () => {
    test('the amount is highlighted in its sentence, and the words of a field that has the focus', async () => {
      const page = await openDetail();
      expect(await page.locator('mark').textContent()).toBe('519,000 tonnes');
      await page.getByLabel('Subject').focus();
      expect(await page.locator('[data-mark~="active"]').allTextContents()).toEqual(['China']);
      await page.getByLabel('Item').hover();
      expect(await page.locator('[data-mark~="active"]').allTextContents()).toEqual(['aluminium']);
    });

    test('markup in an article is text', async () => {
      const page = await openDetail();
      expect(await page.locator('img, b').count()).toBe(0);
      expect(await page.getByLabel('Article text').textContent()).toContain('<img src=x onerror=alert(1)> & "quotes"');
      await expect(page.getByText('Aluminium exports <b>rise</b> again').isVisible()).resolves.toBe(true);
    });

    test('a value is corrected, refused, reset', async () => {
      const page = await openDetail();
      const { id } = figureOf('519,000 tonnes');
      const value = page.getByLabel('Value', { exact: true });
      await value.fill('1,2 apples');
      await value.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'Write a number such as' }).waitFor();
      expect((await asked(page)).corrections).toEqual({});
      await value.press('Escape');
      expect(await value.inputValue()).toBe('519,000');
      await value.fill('1.5 million');
      await value.press('Enter');
      expect((await asked(page)).corrections).toEqual({ [id]: { value: 1_500_000 } });
      await page.getByRole('heading', { name: '1.5 million t' }).waitFor();
      await page.getByText('you changed it from 519,000').waitFor();
      await page.getByRole('button', { name: 'Reset value to 519,000' }).click();
      expect((await asked(page)).corrections).toEqual({});
      expect(await value.inputValue()).toBe('519,000');
    });

    test.each([
      ['Unit', 'kt', { unit: 'kt' }],
      ['Unit', 'tonnnes', 'There is no unit'],
      ['Period', '2018-q3', { period: '2018-Q3' }],
      ['Period', '', { period: null }],
      ['Period', '2018-02-30', 'Write one such as'],
      ['Partner', ' Japan ', { partner: 'Japan' }],
      ['Subject', '  ', { subject: null }],
    ])('%s becomes %j', async (label, typed, expected) => {
      const page = await openDetail();
      await page.getByLabel(label, { exact: true }).fill(typed);
      await page.keyboard.press('Tab');
      if (typeof expected === 'string') {
        await page.getByRole('alert').filter({ hasText: expected }).waitFor();
        expect((await asked(page)).corrections).toEqual({});
      } else {
        expect((await asked(page)).corrections).toEqual({ [figureOf('519,000 tonnes').id]: expected });
      }
    });

    test.each([
      ['Measure', 'imports', { measure: 'imports' }],
      ['Kind', 'price', { kind: 'price' }],
      ['Status', 'forecast', { status: 'forecast' }],
      ['Bound', '>=', { bound: '>=' }],
    ])('%s is chosen', async (label, chosen, expected) => {
      const page = await openDetail();
      await page.getByLabel(label, { exact: true }).selectOption(chosen);
      expect((await asked(page)).corrections).toEqual({ [figureOf('519,000 tonnes').id]: expected });
      await page.getByRole('button', { name: 'Reset all' }).click();
      expect((await asked(page)).corrections).toEqual({});
    });

    test('a name is called so everywhere', async () => {
      const page = await openDetail();
      const subject = page.getByLabel('Subject', { exact: true });
      await subject.fill('PRC');
      await subject.press('Enter');
      await page.getByRole('button', { name: /^Always call it this/ }).click();
      expect(await asked(page)).toMatchObject({
        corrections: {},
        rules: [{ field: 'subject', from: 'China', to: 'PRC' }],
      });
      expect(await subject.inputValue()).toBe('PRC');
      await page.getByRole('heading', { level: 2 }).press('j');
      await page.getByRole('heading', { name: '+18 %' }).waitFor();
      expect(await page.getByLabel('Subject', { exact: true }).inputValue()).toBe('PRC');
    });

    test('next, previous, the level of a change, accept, reject, copy', async () => {
      const page = await openDetail();
      await page.getByRole('button', { name: 'Show +1.8 % mom' }).click();
      await page.getByRole('heading', { name: '+1.8 %' }).waitFor();
      await page.getByRole('button', { name: 'Show its level' }).click();
      await page.getByRole('button', { name: 'Next figure' }).click();
      await page.getByRole('heading', { name: '+18 %' }).waitFor();
      await page.keyboard.press('k');
      await page.getByRole('heading', { name: '519,000 t' }).waitFor();
      await page.getByRole('button', { name: 'Accept' }).click();
      await page.getByRole('img', { name: 'accepted' }).waitFor();
      await page.getByRole('button', { name: 'Reject' }).click();
      await page.getByRole('img', { name: 'rejected' }).waitFor();
      await page.getByRole('button', { name: 'Restore' }).click();
      await page.getByRole('button', { name: 'Copy value' }).click();
      await page.getByRole('status').filter({ hasText: 'Copied 519000' }).waitFor();
    });

    test('a megabyte of text opens at once, at the amount', async () => {
      const filler = 'Nothing of note was traded that day, and no price was named.\n'.repeat(16_000);
      const shift = filler.length;
      const moved = slips.figures.slice(0, 1).map((figure) => ({
        ...figure,
        start: figure.start + shift,
        end: figure.end + shift,
        sentence: { start: figure.sentence.start + shift, end: figure.sentence.end + shift },
        evidence: {},
      }));
      const long = { ...slips, text: `${filler}${slips.text}${filler}`, figures: moved };
      const page = await open({ articles: [long], open: moved[0]?.id ?? '' });
      const mark = page.locator('mark');
      await mark.waitFor();
      await expect(mark.evaluate(isInSight)).resolves.toBe(true);
    });
  });

  describe('review', () => {
    const position = (page: Page): Promise<string | null> => page.getByText(/^\d+ of \d+$/).textContent();

    test('keys: accept, reject, back, restore, edit, leave', async () => {
      const page = await open({ start: 'review' });
      await page.getByRole('heading', { level: 2 }).waitFor();
      const [, total] = ((await position(page)) ?? '').split(' of ');
      await page.getByText('Look at the unit of both amounts').waitFor();
      await page.keyboard.press('Enter');
      expect(await position(page)).toBe(`2 of ${total ?? ''}`);
      await page.keyboard.press('x');
      expect(await position(page)).toBe(`3 of ${total ?? ''}`);
      await page.keyboard.press('k');
      await page.getByRole('img', { name: 'rejected' }).waitFor();
      await page.keyboard.press('Delete');
      expect(await page.getByRole('img', { name: 'rejected' }).count()).toBe(0);
      expect(await position(page)).toBe(`2 of ${total ?? ''}`);
      await page.keyboard.press('e');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('x');
      expect(await position(page)).toBe(`2 of ${total ?? ''}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.getByLabel('Value', { exact: true }).count()).toBe(0);
      expect((await asked(page)).closed).toBeUndefined();
      await page.keyboard.press('Escape');
      expect((await asked(page)).closed).toBe(true);
    });

    test('to the end: what was done, and the sure ones if one likes', async () => {
      const page = await open({ start: 'review' });
      await page.getByRole('heading', { level: 2 }).waitFor();
      const total = Number(((await position(page)) ?? '').split(' of ')[1]);
      await page.keyboard.press('x');
      for (let done = 1; done < total; done += 1) await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'All reviewed' }).waitFor();
      await page.getByText(`${total - 1} accepted, 1 rejected`).waitFor();
      await page.getByRole('button', { name: /^Review the \d+ sure ones too$/ }).click();
      expect(await position(page)).toMatch(/^1 of \d+$/);
    });

    test('left for later is not lost', async () => {
      const page = await open({ start: 'review', articles: [{ ...slips, figures: slips.figures.slice(3, 5) }] });
      await page.getByRole('heading', { level: 2 }).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.getByRole('heading', { name: '2 left for later' }).waitFor();
      await page.getByRole('button', { name: 'Go through what is left' }).click();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'All reviewed' }).waitFor();
    });

    test('nothing to review', async () => {
      const page = await open({ start: 'review', articles: [{ ...slips, figures: slips.figures.slice(0, 1) }] });
      await page.getByRole('heading', { name: 'Nothing to review' }).waitFor();
    });
  });

  describe.each([['light', {}] as const, ['dark', { colorScheme: 'dark' }] as const])('%s', (_name, context) => {
    const screens: readonly (readonly [string, Partial<FigurePageOptions>, (page: Page) => Promise<void>])[] = [
      ['list', {}, (page) => page.getByRole('button', { name: 'Filters' }).click()],
      [
        'detail',
        { open: 'first' },
        (page) =>
          page
            .getByLabel('Unit', { exact: true })
            .fill('MTT')
            .then(() => page.keyboard.press('Enter')),
      ],
      ['review', { start: 'review' }, (page) => page.getByRole('heading', { level: 2 }).waitFor()],
      ['review, editing', { start: 'review' }, (page) => page.getByRole('button', { name: 'Edit' }).click()],
      ['done', { start: 'review', articles: [] }, (page) => page.getByRole('heading', { level: 2 }).waitFor()],
    ];
    test.each(screens)('axe finds nothing and nothing is cut off: %s', async (_screen, options, prepare) => {
      const first = options.open === undefined ? {} : { open: figureOf('519,000 tonnes').id };
      const page = await open({ ...options, ...first, context });
      await prepare(page);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.evaluate(cutOff)).toEqual([]);
    });
  });
});

/** Whether an element stands inside of what scrolls it. */
function isInSight(element: Element): boolean {
  const [place, frame] = [element.getBoundingClientRect(), element.closest('[role="region"]')?.getBoundingClientRect()];
  return frame !== undefined && place.top >= frame.top && place.bottom <= frame.bottom;
}

/** Buttons and boxes that stand out of the page at its right. */
function cutOff(): string[] {
  return [...document.querySelectorAll('button, input, select')]
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
    .map((element) => element.outerHTML.slice(0, 200));
}
