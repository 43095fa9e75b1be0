import { apiNotFound, HostError } from '../objects/HostError';
import type { HostObject } from '../objects/HostObject';
import { isHostObject } from '../objects/HostObject';
import type { WireArguments, WirePath, WireRequest } from './protocol';
import { PathType } from './protocol';

/** Finds the objects that the paths of one request name; each path is walked once. */
export class PathResolver {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: WireRequest['Body']['ObjectPaths'],
    private readonly root: HostObject,
    private readonly byReference: (reference: string) => HostObject,
  ) {}

  /** The object of a path; null is Excel's null object, and so is everything reached from it. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidRequest', `There is no object path ${id}.`);
    const object = await this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects in place of their paths. */
  async argumentsOf(info: WireArguments | undefined): Promise<unknown[]> {
    const values = [...(info?.Arguments ?? [])];
    for (const [index, id] of (info?.ReferencedObjectPathIds ?? []).entries()) {
      if (id) values[index] = await this.resolve(id);
    }
    return values;
  }

  async #walk(path: WirePath): Promise<HostObject | null> {
    if (path.ObjectPathType === PathType.root) return this.root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) return this.byReference(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : await this.resolve(path.ParentObjectPathId);
    return parent && asObject(await this.#step(parent, path), path);
  }

  async #step(parent: HostObject, path: WirePath): Promise<unknown> {
    switch (path.ObjectPathType) {
      case PathType.method:
        return parent.call(path.Name, await this.argumentsOf(path.ArgumentInfo));
      case PathType.property:
        return parent.read(path.Name);
      case PathType.indexer:
        return parent.call('GetItem', await this.argumentsOf(path.ArgumentInfo));
      default:
        throw apiNotFound(`object paths of type ${path.ObjectPathType}`);
    }
  }
}

/** What a step found, which must be an object to go on from. */
function asObject(found: unknown, path: WirePath): HostObject | null {
  if (found === null || isHostObject(found)) return found;
  throw new HostError('InvalidRequest', `${path.Name} is no object.`);
}
