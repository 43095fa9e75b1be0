import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../../support/browser';
import { PATIENCE } from '../../support/patience';
import { axeFindings } from '../fixtures/axe';
import './fakeWindow';
import { servePane, type Served } from './servePane';

/** A pane of its own for each test, and what tests do with it. */
export class PaneTest {
  private opened: Page | null = null;
  private browser: Browser | null = null;
  private served: Served | null = null;
  /** What the page complained of: errors, and what its security policy forbade. */
  readonly complaints: string[] = [];

  /** Registers what Jest does before and after the tests of a block. */
  constructor() {
    beforeAll(async () => {
      [this.browser, this.served] = await Promise.all([startBrowser(), servePane()]);
    });
    afterAll(async () => {
      await this.browser?.close();
      await this.served?.close();
    });
    beforeEach(() => this.open());
    afterEach(async () => {
      await this.opened?.context().close();
      expect(this.complaints.splice(0)).toEqual([]);
    });
  }

  get page(): Page {
    if (this.opened === null) throw new Error('The pane is not open.');
    return this.opened;
  }

  /** Opens the pane anew, in place of the one before. */
  async open(options: BrowserContextOptions = {}): Promise<void> {
    await this.opened?.context().close();
    if (this.browser === null || this.served === null) throw new Error('There is no browser.');
    const context = await this.browser.newContext({ viewport: { width: 320, height: 700 }, ...options });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.served.address });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) this.complaints.push(message.text());
    });
    this.opened = page;
    await page.goto(this.served.address);
    await page.getByRole('tab', { name: 'Articles' }).waitFor();
  }

  /** Adds articles by dropping them as text files, and waits until they are read. */
  async add(...texts: readonly string[]): Promise<void> {
    await this.page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      dropped.forEach((text, place) => dataTransfer.items.add(new File([text], `article ${place + 1}.txt`)));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, texts);
    await this.settled(texts.length);
  }

  /** Waits until nothing is being read, and so many articles are there. */
  async settled(count: number): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const { articles, reading } = globalThis.fakePane.store.getState();
      return articles.length >= wanted && reading === null && articles.every(({ status }) => status !== 'waiting');
    }, count);
  }

  /** What axe finds on the page, a line each. */
  axeFindings(): Promise<string[]> {
    return axeFindings(this.page);
  }

  /** The name of what has the focus: its label or its text; empty where nothing has. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return '';
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
    });
  }
}
