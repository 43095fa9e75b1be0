/** A refusal as Excel words it: the add-in sees `code`, and reads `message` in its log. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** What was asked for is not there, or not any more. */
export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist. (${what})`, 404);

/** An argument has the wrong type, shape or content. */
export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. (${what})`);

/** The name is taken. */
export const itemAlreadyExists = (what: string): HostError =>
  new HostError('ItemAlreadyExists', `The resource being created already exists. (${what})`, 409);

/** The member exists in Excel, not here: it must never pretend. */
export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The workbench does not serve ${member}.`, 404);

/** The place is protected. */
export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation. (${what})`, 403);

/** The operation makes no sense in this state of the workbook. */
export const invalidOperation = (what: string): HostError =>
  new HostError('InvalidOperation', `This operation is not permitted for the current object. (${what})`);
