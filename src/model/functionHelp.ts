/** A formula and what it gives: `=INGOT.YOY(118,100)` and `0.18`. */
export interface HelpExample {
  readonly formula: string;
  readonly result: string;
}

export interface HelpArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Whether it takes a range; otherwise it is one value. */
  readonly isRange: boolean;
  /** What it may be, where that is a list: `relative`, `pp`, `absolute`; empty otherwise. */
  readonly choices: readonly string[];
}

/** What people are told about one function of a cell. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  /** Words that people look for it by and that its description does not have. */
  readonly keywords: readonly string[];
  readonly arguments: readonly HelpArgument[];
  readonly returns: string;
  readonly examples: readonly HelpExample[];
}
