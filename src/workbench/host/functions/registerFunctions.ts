import { BooleanNumber } from '@univerjs/core';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import type { ExcelHost } from '../createExcelHost';
import type { CustomFunctionsApi } from '../office/customFunctionsApi';
import type { FunctionDescription, FunctionParameter, FunctionsMetadata } from './FunctionMetadata';
import { HostFunction } from './HostFunction';
import { PendingCalls } from './PendingCalls';

/**
 * Makes an add-in's functions work in formulas, under its namespace. They are known at once and `#NAME?` until their
 * implementations are associated; cells that were waiting are calculated then.
 *
 * @param metadata functions.json
 * @param functions where the add-in associates (`client.functions`)
 * @example registerFunctions(host, 'INGOT', metadata, client.functions);
 */
export function registerFunctions(
  host: ExcelHost,
  namespace: string,
  metadata: FunctionsMetadata,
  functions: CustomFunctionsApi,
): void {
  const service = host.book.engine.injector.get(IFunctionService);
  const pending = new PendingCalls((cells) => host.book.calculation.recalculate(cells));
  const names = new Map<string, string>();
  for (const description of metadata.functions) {
    const fullName = `${namespace}.${description.name}`.toUpperCase();
    names.set(description.id.toUpperCase(), fullName);
    const takesErrors = metadata.allowErrorForDataTypeAny === true;
    const body = (): ReturnType<CustomFunctionsApi['find']> => functions.find(description.id);
    service.registerExecutors(new HostFunction({ fullName, description, takesErrors, body }, pending));
    service.registerDescriptions(infoOf(fullName, description));
  }
  functions.onAssociated((id) => {
    const fullName = names.get(id);
    if (fullName === undefined) return;
    service.deleteFormulaAstCacheKey(fullName);
    pending.forget();
    host.book.calculation.recalculate();
  });
}

/** A function as the formula bar explains it. */
const infoOf = (functionName: string, { description = '', parameters }: FunctionDescription): IFunctionInfo => ({
  functionName,
  aliasFunctionName: '',
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map(parameterInfo),
});

const parameterInfo = (parameter: FunctionParameter): IFunctionInfo['functionParameter'][number] => ({
  name: parameter.name,
  detail: parameter.description ?? '',
  example: '',
  require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
});
