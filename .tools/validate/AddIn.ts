import type { FunctionsMetadata } from '../addin/functionsMetadata';
import type { XmlElement } from './xml';

/** The sections of a manifest's `<Resources>`. */
export type ResourceKind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

/** A text or an address that the manifest refers to by its id. */
export interface Resource {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
}

/** Everything that the rules look at. */
export interface AddIn {
  readonly manifest: XmlElement;
  readonly resources: readonly Resource[];
  /** The project's version, as package.json has it. */
  readonly version: string;
  /** The namespace of the functions in the code. */
  readonly namespace: string;
  /** Content of the file behind an address of the add-in; null where there is none. */
  readonly readFile: (address: string) => Uint8Array | null;
  readonly metadata: FunctionsMetadata;
  /** Ids that the code registers with Excel, and where they were looked for. */
  readonly registered: {
    readonly functions: ReadonlySet<string>;
    readonly actions: ReadonlySet<string>;
    readonly where: string;
  };
}

/** One thing that an add-in has to satisfy. */
export interface Rule {
  /** As a message names it, and the rule's file. */
  readonly name: string;
  /** @returns what is wrong and what to do, a sentence or two each; nothing where all is well */
  readonly check: (addIn: AddIn) => readonly string[];
}
