package dev.accord.sandbox.testplugin;

import com.atlassian.plugin.web.ContextProvider;
import java.util.List;
import java.util.Map;

/** Gives the panel's template its values. */
public final class PanelContext implements ContextProvider {

  private String greeting = "";

  @Override
  public void init(Map<String, String> params) {
    greeting = params.getOrDefault("greeting", "");
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    if (context.containsKey("fail")) {
      throw new IllegalStateException("asked to fail");
    }
    return Map.of(
        "greeting",
        greeting,
        "issueKey",
        String.valueOf(context.get("issueKey")),
        "words",
        List.of("one", "two"),
        "markup",
        "<b>&</b>",
        "markupHtml",
        "<b>bold</b>",
        "listed",
        new Listed(),
        "unlisted",
        new Unlisted());
  }

  /** Its methods are on the allowlist, but for one. */
  public static final class Listed {
    public final String field = "read past the list";

    public String getName() {
      return "listed name";
    }

    public String twice(String word) {
      return word + word;
    }

    public String secret() {
      return "must not be seen";
    }
  }

  /** No method of it is on the allowlist. */
  public static final class Unlisted {
    public String getName() {
      return "must not be seen";
    }
  }
}
