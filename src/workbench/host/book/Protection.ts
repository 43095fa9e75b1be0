import { accessDenied } from '../objects/HostError';

/** A protected sheet: what is still allowed, and the password to lift it. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

/** Which sheets are protected. */
export class Protection {
  readonly #sheets = new Map<string, SheetProtection>();
  readonly #listeners = new Set<() => void>();

  of(sheetId: string): SheetProtection | undefined {
    return this.#sheets.get(sheetId);
  }

  /** @throws HostError AccessDenied when the sheet is protected already */
  protect(sheetId: string, protection: SheetProtection): void {
    if (this.#sheets.has(sheetId)) throw accessDenied('the sheet is protected already');
    this.#sheets.set(sheetId, protection);
    this.#tell();
  }

  /** @throws HostError AccessDenied when the password is wrong */
  unprotect(sheetId: string, password: string | undefined): void {
    const protection = this.#sheets.get(sheetId);
    if (protection?.password !== undefined && protection.password !== password) {
      throw accessDenied('the password is wrong');
    }
    this.#sheets.delete(sheetId);
    this.#tell();
  }

  /** Hears that a sheet was protected or is no longer; the answer stops it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /**
   * Lets a change of a sheet pass, or not.
   *
   * @param allowance the option under which Excel allows it all the same: `allowFormatCells`, say
   * @throws HostError AccessDenied when the sheet is protected
   */
  check(sheetId: string, allowance?: string): void {
    const protection = this.#sheets.get(sheetId);
    if (!protection || (allowance !== undefined && protection.options[allowance] === true)) return;
    throw accessDenied('the sheet is protected');
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
