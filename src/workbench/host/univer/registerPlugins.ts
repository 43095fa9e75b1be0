import type { PluginCtor, Univer } from '@univerjs/core';

/** A plugin, with or without its settings. */
type PluginEntry = PluginCtor | readonly [plugin: PluginCtor, options?: ConstructorParameters<PluginCtor>[0]];

/** Registers plugins, each once: several presets bring the same ones, and the last settings hold. */
export function registerPlugins(univer: Univer, entries: readonly PluginEntry[]): void {
  const plugins = new Map<string, { plugin: PluginCtor; options: object | undefined }>();
  for (const entry of entries) {
    const plugin = 'pluginName' in entry ? entry : entry[0];
    const options: unknown = 'pluginName' in entry ? undefined : entry[1];
    plugins.set(plugin.pluginName, { plugin, options: typeof options === 'object' ? (options ?? {}) : undefined });
  }
  for (const { plugin, options } of plugins.values()) univer.registerPlugin(plugin, options);
}
