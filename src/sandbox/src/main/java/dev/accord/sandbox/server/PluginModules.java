package dev.accord.sandbox.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What enabled plugins add to the host's pages. Every call answers for the moment: plugins come and
 * go at run time.
 *
 * <p>A {@code context} holds what Jira gives to fragments, under Jira's names: {@code user}
 * (ApplicationUser, absent when nobody is signed in), {@code helper} (JiraHelper), {@code issue},
 * {@code project}, and plain strings for links such as {@code projectKeyEncoded}. Lists come in
 * order of weight; a fragment whose condition says no is not in them. A fragment that fails is
 * logged and left out, as in Jira: it never breaks the page.
 */
public interface PluginModules {

  /** Headings of a menu, such as those at {@code admin_plugins_menu}. */
  List<WebSection> webSections(String location, Map<String, Object> context);

  /** Entries of a menu section, such as {@code admin_plugins_menu/accord}. */
  List<WebItem> webItems(String section, Map<String, Object> context);

  /** Panels of a page, drawn, such as those at {@code atl.jira.view.issue.right.context}. */
  List<RenderedPanel> webPanels(String location, Map<String, Object> context);

  /**
   * The link and script elements for the given web-resource contexts, the host's own resources, and
   * whatever this request's fragments have asked for so far.
   */
  String resourceTags(Set<String> contexts);

  List<DashboardItemType> dashboardItems();

  /** The content of a dashboard item, or empty when no enabled plugin has it. */
  Optional<String> dashboardItemHtml(String completeKey, Map<String, Object> context);
}
