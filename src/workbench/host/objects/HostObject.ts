import type { RangeRef } from '../book/RangeRef';
import type { WireRecord, WireValue } from '../wire/protocol';

/** What a member answers: data, or an object to go on from; null is Excel's null object. */
export type Answer = WireValue | HostObject;

/** An object of Excel's, as the executor handles it. */
export interface HostObject {
  readonly isHostObject: true;
  /** The name of its class, for errors. */
  readonly family: string;
  /** The cells, when it is a range: methods take ranges as arguments. */
  readonly range?: RangeRef;
  /** The names that a load without names fetches. */
  readonly scalarNames: readonly string[];
  /** What the client keeps to find the object again. */
  identity(): WireRecord;
  /** The members of a collection; nothing for other objects. */
  items(): readonly HostObject[] | undefined;
  read(name: string): Answer;
  write(name: string, value: unknown): void | Promise<void>;
  /** The arguments are data and objects, in the order of the call. */
  call(name: string, args: readonly unknown[]): Promise<Answer>;
}

/** Whether an answer is an object to go on from. */
export const isHostObject = (answer: unknown): answer is HostObject =>
  typeof answer === 'object' && answer !== null && 'isHostObject' in answer;
