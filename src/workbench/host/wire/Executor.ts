import { HostError } from '../objects/HostError';
import type { HostObject } from '../objects/HostObject';
import { isHostObject } from '../objects/HostObject';
import type { Faults } from './Faults';
import { PathResolver } from './PathResolver';
import type {
  RequestExecutor,
  WireAction,
  WirePath,
  WireRequest,
  WireResponse,
  WireResult,
  WireValue,
} from './protocol';
import { ActionType, DELAY_FOR_CELL_EDIT } from './protocol';
import { queryOf } from './queryOf';

/** What the executor needs to know of the workbook. */
export interface ExecutedWorkbook {
  readonly root: HostObject;
  readonly byReference: (reference: string) => HostObject;
  /** Whether a cell is being edited. */
  readonly isEditing: () => boolean;
  /** Resolves when no cell is being edited. */
  readonly editEnded: () => Promise<void>;
  /** Runs the steps of one request as one step of undo; what they queued is written when it ends. */
  readonly batch: <T>(steps: () => Promise<T>) => Promise<T>;
  /** Resolves when the formulas are calculated. */
  readonly calculated: () => Promise<void>;
  readonly faults: Faults;
  /** The most characters of one request or answer. */
  readonly limit: number;
  /** Hears of errors that are not Excel's but ours. */
  readonly onDefect: (error: unknown) => void;
}

/**
 * Excel works apart from the add-in's page, which goes on while it waits: it draws how far things are, and hears that
 * they are cancelled.
 */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Answers the requests of Microsoft's client library, one after the other. */
export class Executor implements RequestExecutor {
  #last: Promise<unknown> = Promise.resolve();
  #received = 0;
  #answered = 0;

  constructor(private readonly workbook: ExecutedWorkbook) {}

  executeAsync(_customData: unknown, requestFlags: number, request: WireRequest): Promise<WireResponse> {
    // Requests that wait for the end of an edit do not hold up the one that is refused because of it.
    if (this.#isRefused(requestFlags)) return nextTurn().then(() => refused(CELL_EDIT));
    this.#received += 1;
    const answer = this.#last
      .then(nextTurn)
      .then(() => this.#execute(requestFlags, request))
      .finally(() => {
        this.#answered += 1;
      });
    this.#last = answer;
    return answer;
  }

  /** How many requests came, and how many of them are answered: tests see that an add-in has come to rest. */
  get requests(): { readonly received: number; readonly answered: number } {
    return { received: this.#received, answered: this.#answered };
  }

  async #execute(flags: number, request: WireRequest): Promise<WireResponse> {
    const { workbook } = this;
    if (this.#isRefused(flags)) return refused(CELL_EDIT);
    await workbook.editEnded();
    if (isTooLong(request.Body, workbook.limit)) return refused(REQUEST_TOO_LONG);
    const fault = isHousekeeping(request) ? undefined : workbook.faults.ofRequest();
    if (fault) return refused(fault);
    const response = await workbook.batch(() => this.#run(request));
    return isTooLong(response.Body, workbook.limit) ? refused(RESPONSE_TOO_LONG) : response;
  }

  #isRefused(flags: number): boolean {
    return this.workbook.isEditing() && (flags & DELAY_FOR_CELL_EDIT) === 0;
  }

  async #run({ Body: { Actions, ObjectPaths } }: WireRequest): Promise<WireResponse> {
    const resolver = new PathResolver(ObjectPaths, this.workbook.root, this.workbook.byReference);
    const results: WireResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({
          ActionId: action.Id,
          Value: await this.#act(action, resolver, ObjectPaths[action.ObjectPathId]),
        });
      } catch (error) {
        return failed(results, traces, index, this.#asHostError(error));
      }
    }
    return { Headers: {}, Body: { Results: results, TraceIds: traces } };
  }

  async #act(action: WireAction, resolver: PathResolver, path: WirePath | undefined): Promise<WireValue> {
    if (action.ActionType === ActionType.trace) return null;
    const fault = this.workbook.faults.ofAction(action, path);
    if (fault) throw fault;
    const object = await resolver.resolve(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.identity();
      case ActionType.query:
        await this.workbook.calculated();
        return { ...object.identity(), ...queryOf(object, action.QueryInfo?.Select ?? []) };
      case ActionType.method: {
        const answer = await object.call(action.Name, await resolver.argumentsOf(action.ArgumentInfo));
        return isHostObject(answer) ? answer.identity() : answer;
      }
      case ActionType.setProperty: {
        const [value] = await resolver.argumentsOf(action.ArgumentInfo);
        await object.write(action.Name, value);
        return null;
      }
      default:
        throw new HostError('ApiNotFound', `The workbench does not serve actions of type ${action.ActionType}.`, 404);
    }
  }

  #asHostError(error: unknown): HostError {
    if (error instanceof HostError) return error;
    this.workbook.onDefect(error);
    return new HostError('GeneralException', `There was an internal error: ${String(error)}`, 500);
  }
}

const CELL_EDIT = new HostError(
  'InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
);
const REQUEST_TOO_LONG = new HostError(
  'RequestPayloadSizeLimitExceeded',
  'The request payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
);
const RESPONSE_TOO_LONG = new HostError(
  'ResponsePayloadSizeLimitExceeded',
  'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
);

/** Whether a request only lets go of objects: the library sends such ones by itself, behind the add-in's back. */
const isHousekeeping = ({ Body: { Actions, ObjectPaths } }: WireRequest): boolean =>
  Actions.every(
    ({ ActionType: type, Name, ObjectPathId }) =>
      (type === ActionType.instantiate && ObjectPaths[ObjectPathId]?.Name !== 'Add') ||
      type === ActionType.trace ||
      (type === ActionType.method && /^_(?:Remove|Keep)Reference$/u.test(Name)),
  );

/** Whether something is longer than one message may be. */
const isTooLong = (body: unknown, limit: number): boolean =>
  Number.isFinite(limit) && JSON.stringify(body).length > limit;

/** The answer when a request as a whole is refused. */
const refused = (error: HostError): WireResponse => ({
  ErrorCode: error.code,
  ErrorMessage: error.message,
  HttpStatusCode: error.httpStatus,
  Headers: {},
  Body: null,
});

/** The answer when one action failed; those before it stay done, as in Excel. */
const failed = (Results: WireResult[], TraceIds: number[], ActionIndex: number, error: HostError): WireResponse => ({
  Headers: {},
  Body: {
    Results,
    TraceIds,
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      ActionIndex,
      HttpStatusCode: error.httpStatus,
    },
  },
});
