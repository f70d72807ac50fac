package dev.accord.sandbox.plugins.velocity;

import dev.accord.sandbox.plugins.PluginPart;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.text.Texts;
import dev.accord.sandbox.server.CurrentRequest;
import dev.accord.sandbox.server.HostPaths;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of every enabled plugin, and what the host puts into each of them. */
public final class Templates implements PluginPart {

  private final Texts texts;
  private final Map<String, PluginTemplates> byPlugin = new ConcurrentHashMap<>();

  public Templates(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Registration enable(PluginScope plugin) {
    byPlugin.put(plugin.key(), new PluginTemplates(plugin.bundle()));
    return () -> byPlugin.remove(plugin.key());
  }

  /** The templates of an enabled plugin. */
  public PluginTemplates of(String pluginKey) {
    return Optional.ofNullable(byPlugin.get(pluginKey))
        .orElseThrow(() -> new IllegalStateException(pluginKey + " is not enabled"));
  }

  /** The values, with {@code $i18n} and {@code $baseurl} added as in Jira. */
  public Map<String, Object> withDefaults(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("i18n", new TemplateTexts(texts, CurrentRequest.locale()));
    all.put("baseurl", HostPaths.CONTEXT);
    return all;
  }
}
