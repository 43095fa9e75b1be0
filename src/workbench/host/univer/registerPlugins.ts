import type { IUniverConfig, Plugin, PluginCtor, Univer } from '@univerjs/core';

/** A plugin, with or without its settings. */
type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Registers plugins, each once: several presets bring the same ones, and the last settings hold. */
export function registerPlugins(univer: Univer, entries: readonly PluginEntry[]): void {
  const plugins = new Map<string, { plugin: PluginCtor<Plugin>; options: unknown }>();
  for (const entry of entries) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(plugin.pluginName, { plugin, options });
  }
  for (const { plugin, options } of plugins.values()) univer.registerPlugin(plugin, options as Partial<IUniverConfig>);
}
