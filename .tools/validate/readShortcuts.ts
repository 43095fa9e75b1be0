/** The file of keyboard shortcuts, as Office reads it. */
export interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isAction(value: unknown): value is Shortcuts['actions'][number] {
  return isObject(value) && isText(value.id) && isText(value.name) && value.type === 'ExecuteFunction';
}

function isShortcut(value: unknown): value is Shortcuts['shortcuts'][number] {
  return isObject(value) && isText(value.action) && isObject(value.key) && Object.values(value.key).every(isText);
}

/**
 * Reads the file of keyboard shortcuts.
 *
 * @returns What it says, or what is wrong with it.
 * @example readShortcuts('{}') // 'Give "actions", each with …'
 */
export function readShortcuts(text: string): Shortcuts | string {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'This is no JSON. Correct it.';
  }
  const { actions, shortcuts } = isObject(content) ? content : {};
  if (!Array.isArray(actions) || !actions.every(isAction)) {
    return 'Give "actions", each with "id", "name" and "type": "ExecuteFunction".';
  }
  if (!Array.isArray(shortcuts) || !shortcuts.every(isShortcut)) {
    return 'Give "shortcuts", each with "action" and "key".';
  }
  return { actions, shortcuts };
}
