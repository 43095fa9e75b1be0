import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { entityOf } from '../entities';
import type { Entity } from '../entity';
import type { ExtractionContext, Read } from '../draft';
import { resolveAnaphor } from './anaphora';
import type { Memory } from './memory';

/** An entity with how it was found. */
export interface Found {
  readonly entity: Entity;
  readonly how: Read<string>['how'];
  readonly rule: string;
}

/** The entity as found, or null where there is none. */
export function found(entity: Entity | null, how: Found['how'], rule: string): Found | null {
  return entity && { entity, how, rule };
}

/** The entity of a phrase, by name or by what it takes up. */
export function resolve(context: ExtractionContext, frame: Frame, phrase: NounPhrase, memory: Memory): Found | null {
  return (
    found(entityOf(context, frame, phrase), 'stated', 'named') ??
    found(resolveAnaphor(context, frame, phrase, memory), 'inherited', 'anaphor')
  );
}
