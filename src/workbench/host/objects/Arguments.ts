import type { RangeRef } from '../book/RangeRef';
import { invalidArgument } from './HostError';
import type { HostObject } from './HostObject';
import { isHostObject } from './HostObject';

/** The arguments of a call, read with the types that Excel insists on. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** Whatever stands there. */
  raw(index: number): unknown {
    return this.values[index];
  }

  /** Whether something stands there. */
  has(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  /** Text, or an error. */
  text(index: number, name: string): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(name);
    return value;
  }

  /** A whole number, or the fallback when nothing stands there, or an error. */
  whole(index: number, name: string, fallback?: number): number {
    const value = this.has(index) ? this.values[index] : fallback;
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw invalidArgument(name);
    return value;
  }

  /** True or false; the fallback when nothing stands there. */
  flag(index: number, name: string, fallback: boolean): boolean {
    const value = this.has(index) ? this.values[index] : fallback;
    if (typeof value !== 'boolean') throw invalidArgument(name);
    return value;
  }

  /** The object that stands there, if one does. */
  object(index: number): HostObject | undefined {
    const value = this.values[index];
    return isHostObject(value) ? value : undefined;
  }

  /** The range that stands there, if one does. */
  range(index: number): RangeRef | undefined {
    return this.object(index)?.range;
  }
}
