package dev.accord.plugin.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Gives the panel's template the issue's key, a string and nothing else; Jira adds its own. */
public final class IssuePanelContext implements ContextProvider {
  @Override
  public void init(Map<String, String> params) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    String key = context.get("issue") instanceof Issue issue ? issue.getKey() : "";
    Map<String, Object> values = new HashMap<>();
    values.put("issueKey", key);
    return values;
  }
}
