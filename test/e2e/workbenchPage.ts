import type { Browser, BrowserContext, Download, Frame, FrameLocator, JSHandle, Locator, Page } from 'playwright-core';
import type { ExcelHost } from '../../src/workbench/host/createExcelHost';
import { endEdit } from '../support/cellEdit';
import { PATIENCE } from '../support/patience';

/** An add-in that asks nothing of Excel for so long asks nothing more by itself. */
const QUIET = 500;

/** Sizes of the grid on the screen, before anybody changed them. */
const [ROW_HEADER, COLUMN_HEADER, COLUMN, ROW] = [46, 20, 88, 24] as const;

/** How the workbench is opened. */
export interface OpenOptions {
  readonly colorScheme?: 'light' | 'dark';
}

/** The workbench in a window of the browser: its bar, its sheets, and the add-in's pane. */
export class WorkbenchPage {
  /** Errors in the console, what the policy refused, and requests that left this machine: none is wanted. */
  readonly complaints: string[] = [];
  readonly pane: FrameLocator;
  /** Origins of sites that the pane may ask. */
  readonly #sites: Set<string>;
  #host: JSHandle<ExcelHost> | null = null;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    address: string,
  ) {
    this.pane = page.frameLocator('iframe[title="Ingot"]');
    this.#sites = new Set([new URL(address).origin]);
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`);
    });
    context.on('request', (request) => {
      const isWanted = this.#sites.has(new URL(request.url()).origin) || /^(?:data|blob):/u.test(request.url());
      if (!isWanted) this.complaints.push(`request: ${request.url()}`);
    });
  }

  static async open(browser: Browser, address: string, { colorScheme }: OpenOptions): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
      ...(colorScheme !== undefined && { colorScheme }),
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const opened = new WorkbenchPage(context, page, address);
    await page.goto(address);
    await opened.ready();
    return opened;
  }

  /** Waits until the pane can be used. */
  async ready(): Promise<void> {
    await this.tab('Articles').waitFor();
    this.#host = await this.page.evaluateHandle(() => {
      if (window.ingotWorkbench === undefined) throw new Error('The workbench plays no Excel.');
      return window.ingotWorkbench.host;
    });
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** From now on the pane may ask this one site as well: a test gives it as a source. */
  mayAsk(site: { readonly address: string }): void {
    this.#sites.add(new URL(site.address).origin);
  }

  /** Opens the pane anew beside the same workbook, as on the next day. */
  async reopenPane(): Promise<void> {
    await this.until(
      async () => (await this.#remembered()) === (await this.#listed()),
      async () => `The pane remembers ${await this.#remembered()} of ${await this.#listed()} articles.`,
    );
    const frame = await this.#frame();
    await frame.goto(frame.url());
    await this.ready();
  }

  /** Opens the pane anew without what it keeps on this computer: what a colleague finds who is given the workbook. */
  async asColleague(): Promise<void> {
    const frame = await this.#frame();
    const address = frame.url();
    // The pane is left first: what it is about to keep would come after all.
    await frame.goto(new URL('/addin/assets/icon-32.png', address).href);
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('ingot');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(new Error('The memory of the pane stays.'));
        }),
    );
    await frame.goto(address);
    await this.ready();
  }

  async #frame(): Promise<Frame> {
    const element = await this.page.waitForSelector('iframe[title="Ingot"]');
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('There is no pane.');
    return frame;
  }

  /** How many articles the pane shows, by its tab. */
  async #listed(): Promise<number> {
    return Number(/\d+/u.exec(await this.tab('Articles').innerText())?.[0] ?? 0);
  }

  /** How many articles the pane keeps on this computer. */
  #remembered(): Promise<number> {
    return this.page.evaluate(async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'ingot')) return 0;
      return new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('ingot');
        opening.onerror = () => reject(new Error('The memory of the pane cannot be opened.'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('articles').objectStore('articles').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      });
    });
  }

  /** Lets the pane take this instant for now. Its timers, and the workbook's, go on as ever. */
  async setToday(instant: string): Promise<void> {
    await this.pane.locator('body').evaluate((_body, now) => {
      const construct = (target: DateConstructor, args: [] | [string | number | Date]): Date =>
        args.length === 0 ? new target(now) : new target(...args);
      globalThis.Date = new Proxy(Date, { construct });
    }, instant);
  }

  // The pane

  tab(name: 'Articles' | 'Figures' | 'Review' | 'As a table' | 'Fill a grid'): Locator {
    return this.pane.getByRole('tab', { name });
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name });
  }

  field(name: string | RegExp): Locator {
    return this.pane.getByRole('textbox', { name }).or(this.pane.getByRole('combobox', { name }));
  }

  /** What the pane says last, once it holds these words. */
  async said(words: string | RegExp): Promise<string> {
    const notice = this.pane.locator('[role="alert"], [role="status"]').filter({ hasText: words }).last();
    await notice.waitFor();
    return (await notice.innerText()).trim();
  }

  /** Adds a text as an article, and waits until it is read. */
  async paste(text: string): Promise<void> {
    await this.tab('Articles').click();
    const field = this.field('Text of the article');
    if (!(await field.isVisible())) await this.button('Paste').click();
    await field.fill(text);
    await this.button('Add article').click();
    await this.allRead();
  }

  /** Waits until there are articles and none waits or is being read. */
  async allRead(): Promise<void> {
    await this.pane.getByRole('tab', { name: /Articles.*\d/u }).waitFor();
    await this.pane.getByRole('progressbar', { name: 'Reading articles' }).waitFor({ state: 'detached' });
  }

  /** A row of the list of figures. */
  figure(words: string | RegExp): Locator {
    return this.pane.getByRole('treegrid').getByRole('row').filter({ hasText: words });
  }

  /** Opens a figure from the list. */
  async openFigure(words: string | RegExp): Promise<void> {
    await this.tab('Figures').click();
    await this.figure(words).first().getByRole('gridcell').last().click();
    await this.pane.getByRole('region', { name: 'Figure', exact: true }).waitFor();
  }

  /** Goes to where all figures are inserted as a table, and chooses a place. */
  async chooseInsert(
    place: 'On a new sheet' | 'At the active cell' | 'Below the rows' = 'On a new sheet',
  ): Promise<void> {
    await this.tab('Figures').click();
    await this.button(/^Insert all/u).click();
    await this.pane.getByRole('radio', { name: place }).check();
  }

  async pressInsert(): Promise<void> {
    await this.button(/^Insert [\d,]+ figures?$/u).click();
  }

  /** Inserts all figures as a table. */
  async insertAll(...place: Parameters<WorkbenchPage['chooseInsert']>): Promise<void> {
    await this.chooseInsert(...place);
    await this.pressInsert();
  }

  // The sheets

  values(address: string): Promise<unknown[][]> {
    return this.#read(address, 'values');
  }

  async value(address: string): Promise<unknown> {
    return (await this.values(address))[0]?.[0];
  }

  formulas(address: string): Promise<unknown[][]> {
    return this.#read(address, 'formulas');
  }

  texts(address: string): Promise<unknown[][]> {
    return this.#read(address, 'texts');
  }

  formats(address: string): Promise<unknown[][]> {
    return this.#read(address, 'formats');
  }

  /** A column of a table, without its header. */
  async column(table: string, header: string): Promise<unknown[]> {
    return (await this.values(`${table}[${header}]`)).map(([value]) => value);
  }

  /** Whether a value comes to stand in a cell, be it after a calculation. */
  async becomes(address: string, value: unknown): Promise<void> {
    await this.until(
      async () => Object.is(await this.value(address), value),
      async () => `${address} is ${String(await this.value(address))}, by ${String(await this.formulas(address))}`,
    );
  }

  /** Waits for a condition. */
  async until(holds: () => Promise<boolean>, otherwise: () => Promise<string>): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(await otherwise());
      await this.page.waitForTimeout(50);
    }
  }

  /** Waits until the add-in asks nothing more of Excel, so that the next request is that of what a test does next. */
  async quiet(): Promise<void> {
    const requests = (): Promise<{ received: number; answered: number }> =>
      this.host.evaluate(({ executor }) => executor.requests);
    let before = -1;
    await this.until(
      async () => {
        const { received, answered } = await requests();
        const rests = received === answered && received === before;
        before = received;
        if (!rests) await this.page.waitForTimeout(QUIET);
        return rests;
      },
      async () => `The add-in goes on asking: ${JSON.stringify(await requests())}`,
    );
  }

  /** Puts values into cells, as they stand in the user's workbook before the add-in comes. */
  async write(address: string, values: unknown[][]): Promise<void> {
    await this.host.evaluate(
      async ({ book }, [where, what]) => {
        const ref = book.refOf(where);
        if (ref === undefined) throw new Error(`There are no cells ${where}.`);
        book.write(ref, what);
        book.writes.flush();
        await book.calculation.settled();
      },
      [address, values] as const,
    );
  }

  /** Makes a table of cells whose first row is its header. */
  async makeTable(address: string, name: string): Promise<void> {
    await this.host.evaluate(
      async ({ book }, [where, called]) => {
        const ref = book.refOf(where);
        if (ref === undefined) throw new Error(`There are no cells ${where}.`);
        await book.tables.rename(await book.tables.add(ref), called);
      },
      [address, name] as const,
    );
  }

  /** Puts empty cells in the place of some, which move down with all below them. */
  async shiftDown(address: string): Promise<void> {
    await this.host.evaluate(async ({ book }, where) => {
      const ref = book.refOf(where);
      if (ref === undefined) throw new Error(`There are no cells ${where}.`);
      await book.structure.shift(ref, 'Down');
    }, address);
  }

  /** Lets a table reach over other cells, as dragging its corner does. */
  async growTable(name: string, address: string): Promise<void> {
    await this.host.evaluate(
      async ({ book }, [table, where]) => {
        const [ref, entry] = [book.refOf(where), book.tables.find(table)];
        if (ref === undefined || entry === undefined) throw new Error(`There are no cells ${where}.`);
        await book.tables.resize(entry.id, ref.box);
      },
      [name, address] as const,
    );
  }

  /** Sorts a table by a column. */
  async sortTable(name: string, header: string, ascending: boolean): Promise<void> {
    await this.host.evaluate(
      async ({ book }, [table, column, isUp]) => {
        const entry = book.tables.find(table);
        const key = entry === undefined ? -1 : book.tables.columnNames(entry.id).indexOf(column);
        if (entry === undefined || key < 0) throw new Error(`There is no table ${table} with a column ${column}.`);
        await book.tables.sort(entry.id, [{ key, ascending: isUp }], false);
        book.writes.flush();
        await book.calculation.settled();
      },
      [name, header, ascending] as const,
    );
  }

  /** Selects cells. */
  async select(address: string): Promise<void> {
    await this.host.evaluate(({ book }, where) => {
      const ref = book.refOf(where);
      if (ref === undefined) throw new Error(`There are no cells ${where}.`);
      book.selection.select(ref);
    }, address);
  }

  /** Clicks on a cell near the corner of a sheet whose rows and columns have their first sizes. */
  async click(address: string, button: 'left' | 'right' = 'left'): Promise<void> {
    const [, letter = 'A', row = '1'] = /^([A-H])(\d{1,2})$/u.exec(address) ?? [];
    const position = {
      x: ROW_HEADER + COLUMN * (letter.charCodeAt(0) - 'A'.charCodeAt(0) + 0.4),
      y: COLUMN_HEADER + ROW * (Number(row) - 0.5),
    };
    await this.page.locator('canvas[id^="univer-sheet-main"]').click({ button, position });
  }

  /** Types into a cell, key by key, and ends the edit. A formula of which a busy page lost a key is typed again. */
  async type(address: string, text: string): Promise<void> {
    const isWhole = async (): Promise<boolean> => {
      await this.#typeOnce(address, text);
      return !text.startsWith('=') || String(await this.formulas(address)).toLowerCase() === text.toLowerCase();
    };
    await this.until(isWhole, async () => `${address} holds ${String(await this.formulas(address))}, not ${text}`);
  }

  /** Presses the keys of a text on a cell, which may refuse them. */
  async pressKeys(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.locator('[data-u-comp="editor"][id*="DOCS_NORMAL"]').focus();
    await this.page.keyboard.type(text);
  }

  async #typeOnce(address: string, text: string): Promise<void> {
    await this.pressKeys(address, text);
    await endEdit(this.page, () => this.host.evaluate(({ edit }) => edit.isEditing));
  }

  /** Takes back the last step in the spreadsheet, or does it again, by keys; a sheet has to have the focus. */
  async pressUndo(keys: 'Control+z' | 'Control+y'): Promise<void> {
    const before = await this.#undos();
    await this.page.keyboard.press(keys);
    await this.until(
      async () => (await this.#undos()) !== before,
      () => Promise.resolve(`${keys} found nothing to do after ${before} steps.`),
    );
  }

  /** How many steps can be taken back. */
  #undos(): Promise<number> {
    return this.host.evaluate(({ book }) => {
      let undos = 0;
      book.engine.undoSteps.undoRedoStatus$.subscribe((status) => (undos = status.undos)).unsubscribe();
      return undos;
    });
  }

  /** Chooses an entry of the menu of a cell. */
  async chooseInMenu(address: string, entry: string): Promise<void> {
    await this.click(address, 'right');
    await this.page.getByText(entry, { exact: true }).click();
  }

  sheetNames(): Promise<string[]> {
    return this.host.evaluate(({ book }) => book.sheets.ids().map((id) => book.sheets.nameOf(id)));
  }

  tableNames(): Promise<string[]> {
    return this.host.evaluate(({ book }) => book.tables.all().map(({ name }) => name));
  }

  /** The Excel that the workbench plays. */
  get host(): JSHandle<ExcelHost> {
    if (this.#host === null) throw new Error('The workbench is not open yet.');
    return this.#host;
  }

  /** A button of the workbench itself, or of the add-in in its bar. */
  bar(name: string): Locator {
    return this.page.getByRole('banner').getByRole('button', { name });
  }

  async download(): Promise<Download> {
    const coming = this.page.waitForEvent('download');
    await this.bar('Download .xlsx').click();
    return coming;
  }

  #read(address: string, what: 'values' | 'formulas' | 'texts' | 'formats'): Promise<unknown[][]> {
    return this.host.evaluate(
      async ({ book }, [where, kind]) => {
        book.writes.flush();
        await book.calculation.settled();
        const ref = book.refOf(where);
        if (ref === undefined) throw new Error(`There are no cells ${where}.`);
        return book.cells[kind](ref);
      },
      [address, what] as const,
    );
  }
}
