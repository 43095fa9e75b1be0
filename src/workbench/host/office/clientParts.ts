/** What the library throws when something is read that was not loaded. */
export const notLoaded = (property: string): Error =>
  Object.assign(
    new Error(
      `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    ),
    { name: 'RichApi.Error', code: 'PropertyNotLoaded' },
  );

/** A record's member, if it is a record and has it. */
export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
