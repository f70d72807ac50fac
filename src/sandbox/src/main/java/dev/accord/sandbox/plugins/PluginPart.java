package dev.accord.sandbox.plugins;

/** Something that every plugin has, whatever its modules: its texts, its templates. */
@FunctionalInterface
public interface PluginPart {

  /** Makes the part available; called before the plugin's modules. */
  Registration enable(PluginScope plugin);
}
