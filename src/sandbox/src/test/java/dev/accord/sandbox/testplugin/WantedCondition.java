package dev.accord.sandbox.testplugin;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows a fragment when the page's context has the value of its param under its key. */
public final class WantedCondition implements Condition {

  private final Notes notes;
  private String wanted = "";

  public WantedCondition(Notes notes) {
    this.notes = notes;
  }

  @Override
  public void init(Map<String, String> params) {
    wanted = params.getOrDefault("project", "");
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    if (context.isEmpty()) {
      throw new IllegalStateException("asked to fail");
    }
    notes.add("condition", "asked");
    return wanted.equals(context.get("projectKeyEncoded"));
  }
}
