package dev.accord.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import dev.accord.sandbox.plugins.PluginInfo;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.server.IndexedProperty;
import dev.accord.sandbox.server.SearchModules;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PluginLifecycleIT {

  private static final String PLUGINS = "/rest/plugins/1.0/";
  private static final String PLUGIN = PLUGINS + TestPluginJar.KEY + "-key";
  private static final String NOTES = "/rest/test/1.2/notes/";

  private Path folder;
  private TestSandbox sandbox;

  @BeforeEach
  void start(@TempDir Path fresh) {
    folder = fresh;
    sandbox = TestSandbox.start(folder.resolve("data"));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private PluginInfo install(TestPluginJar jar) {
    return sandbox.sandbox().plugins().install(jar.in(folder));
  }

  private String notes(String topic) {
    return sandbox.get("agent", NOTES + topic).body();
  }

  @Test
  void lets_queries_use_a_plugins_functions_and_properties_while_it_is_enabled() {
    install(TestPluginJar.whole());
    SearchModules search = sandbox.domain().context().search();

    assertThat(search.withFunction("ISSUESWITHIDS", JqlFunction::isList)).contains(true);
    assertThat(search.properties())
        .containsExactly(
            new IndexedProperty(
                "test.sla", "due", IndexedProperty.Type.DATE, Optional.of("slaDue")));

    sandbox.sandbox().plugins().disable(TestPluginJar.KEY);
    assertThat(search.withFunction("issuesWithIds", JqlFunction::isList)).isEmpty();
    assertThat(search.properties()).isEmpty();
  }

  @Test
  void tells_the_plugin_of_events_and_carries_on_when_it_fails() {
    install(TestPluginJar.whole());

    sandbox.domain().context().events().publish("moved");
    sandbox.domain().context().events().publish("fail");
    sandbox.domain().context().events().publish(42);

    assertThat(notes("event")).isEqualTo("[\"moved\"]");
  }

  @Test
  void takes_everything_away_on_disable_and_brings_it_back_with_its_data() {
    install(TestPluginJar.whole());

    sandbox.sandbox().plugins().disable(TestPluginJar.KEY);
    sandbox.domain().context().events().publish("unheard");
    assertThat(sandbox.get("agent", NOTES + "event").statusCode()).isEqualTo(404);
    assertThat(sandbox.get("agent", "/plugins/servlet/test/page").statusCode()).isEqualTo(404);
    assertThat(sandbox.domain().context().plugins().dashboardItems()).isEmpty();
    assertThat(sandbox.get("agent", "/download/contextbatch/js/test.page/batch.js").body())
        .isEmpty();

    sandbox.sandbox().plugins().enable(TestPluginJar.KEY);
    assertThat(notes("lifecycle")).isEqualTo("[\"started\",\"stopped\",\"started\"]");
    assertThat(notes("event")).isEqualTo("[]");
  }

  @Test
  void upgrades_in_place() {
    install(TestPluginJar.whole());

    PluginInfo upgraded =
        install(
            TestPluginJar.whole().version("1.1.0").edit("i18n/texts.properties", "Later", "New"));

    assertThat(upgraded.version()).isEqualTo("1.1.0");
    assertThat(sandbox.sandbox().plugins().plugins()).hasSize(1);
    assertThat(sandbox.get("agent", "/download/contextbatch/js/test.page/batch.js").body())
        .contains("\"New\"");
    assertThat(notes("lifecycle")).isEqualTo("[\"started\",\"stopped\",\"started\"]");
  }

  @Test
  void is_administered_over_http_by_administrators_only() throws IOException {
    assertThat(upload("agent", "no-check").statusCode()).isEqualTo(403);
    assertThat(upload("admin", "").statusCode()).isEqualTo(403);
    HttpResponse<String> installed = upload("admin", "no-check");
    assertThat(installed.statusCode()).isEqualTo(201);
    assertThat(installed.body()).contains("\"version\":\"1.0.0\"", "\"enabled\":true");

    assertThat(sandbox.get("agent", PLUGINS).statusCode()).isEqualTo(403);
    assertThat(sandbox.get("admin", PLUGINS).body()).contains("\"key\":\"dev.accord.test\"");
    assertThat(put("{\"enabled\": false}").body()).contains("\"enabled\":false");
    assertThat(sandbox.get("agent", NOTES + "x").statusCode()).isEqualTo(404);
    assertThat(put("{\"enabled\": true}").body()).contains("\"enabled\":true");
    assertThat(put("nonsense").statusCode()).isEqualTo(400);
    assertThat(sandbox.send(sandbox.as("admin", PLUGIN).DELETE()).statusCode()).isEqualTo(200);
    assertThat(sandbox.get("admin", PLUGIN).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> put(String json) {
    return sandbox.send(sandbox.as("admin", PLUGIN).PUT(BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> upload(String user, String token) throws IOException {
    String head =
        "--X\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"p.jar\"\r\n\r\n";
    byte[] jar = Files.readAllBytes(TestPluginJar.whole().in(folder));
    return sandbox.send(
        sandbox
            .as(user, PLUGINS)
            .header("Content-Type", "multipart/form-data; boundary=X")
            .header("Origin", "http://elsewhere.example")
            .header("X-Atlassian-Token", token)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head, StandardCharsets.US_ASCII),
                    BodyPublishers.ofByteArray(jar),
                    BodyPublishers.ofString("\r\n--X--\r\n", StandardCharsets.US_ASCII))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void says_what_is_wrong_with_a_plugin(String what, TestPluginJar jar, String message) {
    assertThatThrownBy(() -> install(jar))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining(message);
  }

  static Stream<Arguments> mistakes() {
    String descriptor = "atlassian-plugin.xml";
    String spring = "META-INF/spring/test.xml";
    return Stream.of(
        arguments(
            "no plugin key in the manifest",
            TestPluginJar.whole().header("Atlassian-Plugin-Key", ""),
            "has no manifest header Atlassian-Plugin-Key. The sandbox loads transformerless"),
        arguments(
            "another key in the manifest",
            TestPluginJar.whole().header("Atlassian-Plugin-Key", "x"),
            "they must be the same"),
        arguments(
            "no descriptor",
            TestPluginJar.whole().without(descriptor),
            "it has no atlassian-plugin.xml"),
        arguments(
            "an unknown module type",
            TestPluginJar.whole()
                .edit(descriptor, "<rest-migration.*</rest-migration>", "<report key='r'/>"),
            "modules that the sandbox does not model: <report> dev.accord.test:r. It models: ao, customfield-type, dashboard-item, index-document-configuration, jql-function, rest,"),
        arguments(
            "a package that nobody exports",
            TestPluginJar.whole().header("Import-Package", "com.atlassian.nowhere"),
            "osgi.wiring.package=com.atlassian.nowhere"),
        arguments(
            "a service that the host lacks",
            TestPluginJar.whole()
                .edit(spring, "com.atlassian.event.api.EventPublisher", "com.atlassian.Nothing"),
            "<osgi:reference id=\"events\"> asks for com.atlassian.Nothing, which the sandbox does not have"),
        arguments(
            "blueprint beyond the model",
            TestPluginJar.whole()
                .edit(spring, "interface=\"com.atlassian.event", "timeout=\"1\" $0"),
            "'timeout' is not allowed"),
        arguments(
            "no beans", TestPluginJar.whole().without(spring), "has no META-INF/spring/*.xml"),
        arguments(
            "a class that is missing",
            TestPluginJar.whole().edit(descriptor, "testplugin.PageServlet", "testplugin.Missing"),
            "<servlet> dev.accord.test:page cannot be enabled: dev.accord.test names the class dev.accord.sandbox.testplugin.Missing"),
        arguments(
            "a class of the wrong kind",
            TestPluginJar.whole().edit(descriptor, "testplugin.PageServlet", "testplugin.Notes"),
            "must be a jakarta.servlet.Servlet"),
        arguments(
            "a condition beyond the model",
            TestPluginJar.whole()
                .edit(descriptor, "UserIsAdminCondition", "IsIssueEditableCondition"),
            "IsIssueEditableCondition is not modelled by the sandbox; it models"),
        arguments(
            "a condition that is none",
            TestPluginJar.whole()
                .edit(descriptor, "testplugin.WantedCondition", "testplugin.Notes"),
            "dev.accord.sandbox.testplugin.Notes must be a com.atlassian.plugin.web.Condition"),
        arguments(
            "a transformer beyond the model",
            TestPluginJar.whole().edit(descriptor, "jsI18n", "lessTransformer"),
            "lessTransformer is not modelled"),
        arguments(
            "a JQL function without a name",
            TestPluginJar.whole().edit(descriptor, "<fname>issuesWithIds</fname>", ""),
            "needs a child <fname> with text"),
        arguments(
            "a type of property beyond the model",
            TestPluginJar.whole().edit(descriptor, "type=\"DATE\"", "type=\"user\""),
            "the type user is not modelled by the sandbox; it models [STRING, TEXT, NUMBER, DATE]"),
        arguments(
            "properties of other entities",
            TestPluginJar.whole().edit(descriptor, "\"IssueProperty\"", "\"ProjectProperty\""),
            "the entity-key ProjectProperty is not modelled"),
        arguments(
            "an unknown dependency",
            TestPluginJar.whole().edit(descriptor, "com.atlassian.auiplugin:ajs", "com.x:y"),
            "its dependency com.x:y is neither"),
        arguments(
            "a missing script",
            TestPluginJar.whole().without("web/page.js"),
            "the jar has no file web/page.js"),
        arguments(
            "a missing template",
            TestPluginJar.whole().without("templates/panel.vm"),
            "the jar has no file /templates/panel.vm"),
        arguments(
            "missing texts",
            TestPluginJar.whole().without("i18n/texts.properties"),
            "has no file i18n/texts.properties"),
        arguments(
            "an allowlist for others' classes",
            TestPluginJar.whole()
                .edit(
                    descriptor,
                    "dev.accord.sandbox.testplugin.PanelContext.Listed#getName",
                    "java.util.Date#getTime"),
            "java.util.Date#getTime() is not a method of the plugin's own classes"),
        arguments(
            "an entity that is none",
            TestPluginJar.whole().edit(descriptor, "testplugin.NoteRow", "testplugin.Notes"),
            "must be an interface that extends Entity"),
        arguments(
            "an upgrade task that is none",
            TestPluginJar.whole()
                .edit(
                    descriptor,
                    "</ao>",
                    "<upgradeTask>dev.accord.sandbox.testplugin.Notes</upgradeTask></ao>"),
            "dev.accord.sandbox.testplugin.Notes must be an ActiveObjectsUpgradeTask"));
  }

  private TestPluginJar upgrading(String... tasks) {
    String elements =
        Stream.of(tasks)
            .map(
                task ->
                    "<upgradeTask>dev.accord.sandbox.testplugin.%s</upgradeTask>".formatted(task))
            .collect(Collectors.joining());
    return TestPluginJar.whole().edit("atlassian-plugin.xml", "</ao>", elements + "</ao>");
  }

  @Test
  void upgrades_a_plugins_tables_once_in_the_order_of_versions_whatever_that_of_the_descriptor() {
    install(upgrading("UpgradeToTwo", "UpgradeToOne"));

    assertThat(notes("upgrade")).isEqualTo("[\"from 0 to 1\",\"from 1 to 2\"]");

    sandbox.close();
    sandbox =
        TestSandbox.start(
            folder.resolve("data"), upgrading("UpgradeToOne", "UpgradeToTwo").in(folder));
    assertThat(notes("upgrade")).isEqualTo("[\"from 0 to 1\",\"from 1 to 2\"]");
  }

  @Test
  void leaves_a_plugin_disabled_and_its_rows_alone_when_an_upgrade_fails() {
    install(TestPluginJar.whole());

    assertThatThrownBy(() -> install(upgrading("UpgradeToOne", "FailingUpgrade")))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining(
            "the upgrade task dev.accord.sandbox.testplugin.FailingUpgrade from model version 1 to 3"
                + " failed: asked to fail");

    assertThat(sandbox.sandbox().plugins().plugin(TestPluginJar.KEY).orElseThrow().enabled())
        .isFalse();
    install(TestPluginJar.whole());
    assertThat(notes("upgrade")).isEqualTo("[\"from 0 to 1\"]");
  }

  @Test
  void keeps_the_installed_plugin_when_the_new_jar_is_none() {
    install(TestPluginJar.whole());

    assertThatThrownBy(() -> install(TestPluginJar.whole().header("Atlassian-Plugin-Key", "")))
        .isInstanceOf(PluginException.class);

    assertThat(notes("lifecycle")).isEqualTo("[\"started\"]");
  }

  @Test
  void leaves_nothing_behind_when_a_plugin_does_not_start() {
    TestPluginJar broken =
        TestPluginJar.whole().edit("atlassian-plugin.xml", "jsI18n", "lessTransformer");
    assertThatThrownBy(() -> install(broken)).isInstanceOf(PluginException.class);

    assertThat(sandbox.sandbox().plugins().plugin(TestPluginJar.KEY).orElseThrow().enabled())
        .isFalse();
    assertThat(sandbox.get("agent", NOTES + "x").statusCode()).isEqualTo(404);
    assertThat(install(TestPluginJar.whole()).enabled()).isTrue();
  }

  @Test
  void keeps_the_plugins_tables_over_a_restart() {
    install(TestPluginJar.whole());
    sandbox.close();

    sandbox = TestSandbox.start(folder.resolve("data"), TestPluginJar.whole().in(folder));

    assertThat(notes("lifecycle")).isEqualTo("[\"started\",\"stopped\",\"started\"]");
  }
}
