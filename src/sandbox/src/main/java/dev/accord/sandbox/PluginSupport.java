package dev.accord.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.templaterenderer.TemplateRenderer;
import dev.accord.sandbox.platform.ao.AoModuleType;
import dev.accord.sandbox.plugins.IgnoredModuleType;
import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.ModuleTypes;
import dev.accord.sandbox.plugins.PluginContainer;
import dev.accord.sandbox.plugins.PluginModel;
import dev.accord.sandbox.plugins.field.FieldTypeModuleType;
import dev.accord.sandbox.plugins.field.FieldTypeRegistry;
import dev.accord.sandbox.plugins.fragment.FragmentType;
import dev.accord.sandbox.plugins.fragment.FragmentView;
import dev.accord.sandbox.plugins.fragment.Fragments;
import dev.accord.sandbox.plugins.osgi.OsgiFramework;
import dev.accord.sandbox.plugins.resource.DownloadsPart;
import dev.accord.sandbox.plugins.resource.ResourceServlet;
import dev.accord.sandbox.plugins.resource.ResourceTags;
import dev.accord.sandbox.plugins.resource.WebResourceType;
import dev.accord.sandbox.plugins.resource.WebResources;
import dev.accord.sandbox.plugins.rest.RestDispatch;
import dev.accord.sandbox.plugins.rest.RestModuleType;
import dev.accord.sandbox.plugins.search.IndexedPropertyType;
import dev.accord.sandbox.plugins.search.JqlFunctionType;
import dev.accord.sandbox.plugins.search.SearchRegistry;
import dev.accord.sandbox.plugins.servlet.ServletDispatch;
import dev.accord.sandbox.plugins.servlet.ServletModuleType;
import dev.accord.sandbox.plugins.text.Texts;
import dev.accord.sandbox.plugins.text.TextsPart;
import dev.accord.sandbox.plugins.velocity.PluginTemplateRenderer;
import dev.accord.sandbox.plugins.velocity.Templates;
import dev.accord.sandbox.plugins.velocity.VelocityAllowlistType;
import dev.accord.sandbox.server.FieldTypes;
import dev.accord.sandbox.server.HostPaths;
import dev.accord.sandbox.server.HostServices;
import dev.accord.sandbox.server.Mount;
import dev.accord.sandbox.server.PageShell;
import dev.accord.sandbox.server.PluginModules;
import dev.accord.sandbox.server.SearchModules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Everything that the sandbox models of plugins, wired. */
final class PluginSupport {

  private final Texts texts = new Texts();
  private final Templates templates = new Templates(texts);
  private final WebResources resources = new WebResources(System.currentTimeMillis());
  private final Fragments fragments =
      new Fragments(new FragmentView(texts, templates), new ResourceTags(resources));
  private final RestDispatch rest = new RestDispatch();
  private final SearchRegistry search = new SearchRegistry();
  private final FieldTypeRegistry fields = new FieldTypeRegistry(templates);
  private final AoModuleType tables;

  PluginSupport(DataSource database, ClusterLockService locks) {
    this.tables = new AoModuleType(database, locks);
  }

  PluginModules modules() {
    return fragments;
  }

  SearchModules search() {
    return search;
  }

  FieldTypes fields() {
    return fields;
  }

  ServletDispatch servlets(PageShell shell) {
    return new ServletDispatch(shell);
  }

  List<Mount> mounts(ServletDispatch servlets) {
    return List.of(
        Mount.of("plugin-rest", rest, HostPaths.REST),
        Mount.of("plugin-servlets", servlets, HostPaths.SERVLETS),
        Mount.of(
            "resources",
            new ResourceServlet(resources, texts),
            HostPaths.DOWNLOADS,
            HostPaths.CACHED_DOWNLOADS));
  }

  /** Starts the framework and offers it the host's services. */
  PluginContainer container(Path bundles, HostServices services, ServletDispatch servlets) {
    OsgiFramework framework = OsgiFramework.start(bundles);
    services.types().forEach(type -> framework.register(type, services.get(type)));
    framework.registerPerPlugin(ActiveObjects.class, tables::of);
    framework.registerPerPlugin(
        TemplateRenderer.class, key -> new PluginTemplateRenderer(key, templates));
    return new PluginContainer(framework, model(servlets));
  }

  private PluginModel model(ServletDispatch servlets) {
    List<ModuleType> types = new ArrayList<>(FragmentType.all(fragments));
    types.add(tables);
    types.add(new FieldTypeModuleType(fields));
    types.add(new JqlFunctionType(search));
    types.add(new IndexedPropertyType(search));
    types.add(new RestModuleType(rest));
    types.add(new IgnoredModuleType("rest-migration"));
    types.add(new ServletModuleType(servlets));
    types.add(new VelocityAllowlistType(templates));
    types.add(new WebResourceType(resources));
    return new PluginModel(
        List.of(new TextsPart(texts), templates, new DownloadsPart(resources)),
        new ModuleTypes(types));
  }
}
