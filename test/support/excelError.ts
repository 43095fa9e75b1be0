/**
 * The code with which Excel refuses something; nothing when it does not refuse.
 *
 * @example expect(await codeOf(Excel.run(…))).toBe('ItemNotFound')
 */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
