package dev.accord.sandbox.plugins.fragment;

import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.resource.ResourceTags;
import dev.accord.sandbox.server.DashboardItemType;
import dev.accord.sandbox.server.PluginModules;
import dev.accord.sandbox.server.RenderedPanel;
import dev.accord.sandbox.server.WebItem;
import dev.accord.sandbox.server.WebSection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fragments of every enabled plugin, as the host's pages ask for them. */
public final class Fragments implements PluginModules {

  private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);

  private final List<Fragment> enabled = new CopyOnWriteArrayList<>();
  private final FragmentView view;
  private final ResourceTags tags;

  public Fragments(FragmentView view, ResourceTags tags) {
    this.view = view;
    this.tags = tags;
  }

  Registration add(Fragment fragment) {
    enabled.add(fragment);
    return () -> enabled.remove(fragment);
  }

  @Override
  public List<WebSection> webSections(String location, Map<String, Object> context) {
    return each(FragmentKind.SECTION, location, context, view::section).toList();
  }

  @Override
  public List<WebItem> webItems(String section, Map<String, Object> context) {
    return each(FragmentKind.ITEM, section, context, item -> view.item(item, context)).toList();
  }

  @Override
  public List<RenderedPanel> webPanels(String location, Map<String, Object> context) {
    return each(FragmentKind.PANEL, location, context, panel -> view.panel(panel, context))
        .toList();
  }

  @Override
  public String resourceTags(Set<String> contexts) {
    return tags.tags(contexts);
  }

  @Override
  public List<DashboardItemType> dashboardItems() {
    return each(FragmentKind.DASHBOARD_ITEM, "", Map.of(), view::dashboardItem).toList();
  }

  @Override
  public Optional<String> dashboardItemHtml(String completeKey, Map<String, Object> context) {
    return matching(FragmentKind.DASHBOARD_ITEM, "", context)
        .filter(item -> item.completeKey().equals(completeKey))
        .flatMap(item -> guarded(item, found -> view.html(found, context)))
        .findFirst();
  }

  private <T> Stream<T> each(
      FragmentKind kind, String place, Map<String, Object> context, Function<Fragment, T> draw) {
    return matching(kind, place, context).flatMap(fragment -> guarded(fragment, draw));
  }

  private Stream<Fragment> matching(FragmentKind kind, String place, Map<String, Object> context) {
    return enabled.stream()
        .filter(fragment -> fragment.isOf(kind, place))
        .filter(fragment -> isShown(fragment, context))
        .sorted(Comparator.comparingInt(Fragment::weight));
  }

  /** A condition that fails hides its fragment, as in Jira. */
  private static boolean isShown(Fragment fragment, Map<String, Object> context) {
    try {
      return fragment.condition().test(context);
    } catch (RuntimeException e) {
      LOG.error("A condition of {} failed", fragment.module(), e);
      return false;
    }
  }

  /** A fragment that fails must not take the page along. */
  private static <T> Stream<T> guarded(Fragment fragment, Function<Fragment, T> draw) {
    try {
      return Stream.of(draw.apply(fragment));
    } catch (RuntimeException e) {
      LOG.error("{} failed and is left out of the page", fragment.module(), e);
      return Stream.empty();
    }
  }
}
