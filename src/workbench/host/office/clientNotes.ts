import type { ClientLibrary } from './clientLibrary';
import { memberOf, notLoaded } from './clientParts';

/** The library's flag of calls that only read. */
const READS = 4;
/** The library's kinds of operation. */
const WRITE = 0;
const READ = 1;

/**
 * Adds `workbook.notes` and `worksheet.notes` (ExcelApi 1.18) to a client library whose release lacks it, made with the library's own means,
 * so that add-ins find what the requirement set promises.
 */
export function addNotes(library: ClientLibrary): void {
  const NoteCollection = noteClasses(library);
  const { BatchApiHelper: helper } = library.OfficeExtension;
  const known = new WeakMap<object, unknown>();
  for (const { prototype } of [library.Excel.Workbook, library.Excel.Worksheet]) {
    if ('notes' in prototype) continue;
    Object.defineProperty(prototype, 'notes', {
      configurable: true,
      get(this: object) {
        const notes = known.get(this) ?? helper.createPropertyObject(NoteCollection, this, 'Notes', true, READS);
        known.set(this, notes);
        return notes;
      },
    });
  }
}

/** The proxies of notes: the class of the collection, which makes the notes. */
function noteClasses({ OfficeExtension, Excel }: ClientLibrary): unknown {
  const { BatchApiHelper: helper, ClientObject, Utility } = OfficeExtension;

  class Note extends ClientObject {
    #content: string | undefined;

    readonly _className = 'Note';

    get content(): string {
      if (this.#content === undefined) throw notLoaded('content');
      return this.#content;
    }

    set content(text: string) {
      this.#content = text;
      helper.invokeSetProperty(this, 'Content', text, 0);
    }

    delete(): void {
      helper.invokeMethod(this, 'Delete', WRITE, [], 0, 0);
    }

    getLocation(): unknown {
      return helper.createMethodObject(Excel.Range, this, 'GetLocation', READ, [], false, true, null, READS);
    }

    load(names?: unknown): this {
      Utility.load(this, names);
      return this;
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      Utility.fixObjectPathIfNecessary(this, value);
      const content = memberOf(value, 'Content');
      if (typeof content === 'string') this.#content = content;
    }
  }

  return class NoteCollection extends ClientObject {
    #items: Note[] | undefined;

    readonly _className = 'NoteCollection';

    readonly _isCollection = true;

    get items(): readonly Note[] {
      if (this.#items === undefined) throw notLoaded('items');
      return this.#items;
    }

    add(cell: unknown, content: string): unknown {
      return helper.createMethodObject(Note, this, 'Add', WRITE, [cell, content], false, true, null, 0);
    }

    getItem(cell: unknown): unknown {
      return helper.createMethodObject(Note, this, 'GetItem', READ, [cell], false, false, null, READS);
    }

    getItemOrNullObject(cell: unknown): unknown {
      return helper.createMethodObject(Note, this, 'GetItemOrNullObject', READ, [cell], false, false, null, READS);
    }

    getCount(): unknown {
      return helper.invokeMethod(this, 'GetCount', READ, [], READS, 0);
    }

    load(names?: unknown): this {
      Utility.load(this, names);
      return this;
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      const items = memberOf(value, '_Items');
      if (!Array.isArray(items)) return;
      this.#items = items.map((data: object, index) => {
        const note = helper.createChildItemObject(Note, true, this, data, index);
        note._handleResult(data);
        return note;
      });
    }
  };
}
