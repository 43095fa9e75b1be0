/** Whether someone is typing in a cell: Excel then refuses calls, or lets them wait. */
export class EditState {
  #isEditing = false;
  #waiting: (() => void)[] = [];

  get isEditing(): boolean {
    return this.#isEditing;
  }

  /** A cell is being edited from now on, or no longer. */
  set(isEditing: boolean): void {
    this.#isEditing = isEditing;
    if (isEditing) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** Resolves when no cell is being edited. */
  ended(): Promise<void> {
    if (!this.#isEditing) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
