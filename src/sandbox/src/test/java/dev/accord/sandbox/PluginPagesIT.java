package dev.accord.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.sandbox.server.DashboardItemType;
import dev.accord.sandbox.server.PluginModules;
import dev.accord.sandbox.server.RenderedPanel;
import dev.accord.sandbox.server.WebItem;
import dev.accord.sandbox.server.WebSection;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginPagesIT {

  private static final String PAGE = "/plugins/servlet/test/page";
  private static final String PANELS = "atl.jira.view.issue.right.context";
  private static final String MENU = "admin_plugins_menu/section";

  private static TestSandbox sandbox;

  @BeforeAll
  static void start(@TempDir Path folder) {
    sandbox = TestSandbox.start(folder.resolve("data"), TestPluginJar.whole().in(folder));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static PluginModules plugins() {
    return sandbox.domain().context().plugins();
  }

  @Test
  void frames_a_page_that_asks_for_it_and_escapes_what_its_template_inserts() {
    HttpResponse<String> page = sandbox.get("admin", PAGE);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "<title>Page of O<Brien - Jira</title>",
            "<link rel=\"test\" href=\"/jira/somewhere\"/>",
            "<body class=\"ADMIN admin_plugins_menu/section\">",
            "<h1>Hello O&lt;Brien, it&#39;s you</h1>")
        .doesNotContain("name=\"decorator\"");
  }

  @Test
  void puts_the_resources_on_the_page_that_its_code_asks_for() {
    assertThat(sandbox.get("admin", PAGE).body())
        .containsSubsequence(
            "/download/host/aui/aui-prototyping.css",
            "/download/host/jquery/jquery.min.js",
            "/download/host/aui/aui-prototyping.js",
            "/download/host/almond/almond.js",
            "/download/host/host/host.js",
            "/download/contextbatch/css/test.page/batch.css",
            "/download/contextbatch/js/test.page/batch.js?locale=en-GB");
  }

  @Test
  void leaves_other_responses_as_they_are() {
    assertThat(sandbox.get("admin", PAGE + "/plain").body())
        .isEqualTo("<html><body>plain ü</body></html>");
    HttpResponse<String> bytes = sandbox.get("admin", PAGE + "/bytes");
    assertThat(bytes.body()).isEqualTo("no page");
    assertThat(bytes.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(sandbox.get("admin", PAGE + "/missing").statusCode()).isEqualTo(404);
    assertThat(sandbox.get("admin", "/plugins/servlet/none").statusCode()).isEqualTo(404);
  }

  @Test
  void tells_a_servlet_its_own_path() {
    assertThat(sandbox.get("admin", PAGE + "/path").body())
        .isEqualTo("/plugins/servlet/test/page /path");
  }

  @Test
  void gives_menu_entries_in_order_of_weight_for_whom_they_are() {
    sandbox.draw(
        "admin",
        request -> {
          assertThat(plugins().webSections("admin_plugins_menu", Map.of()))
              .extracting(WebSection::key, WebSection::label)
              .containsExactly(tuple("section", "Tests"));
          return "";
        });
    String forAdmin = sandbox.draw("admin", request -> labels());
    String forAgent = sandbox.draw("agent", request -> labels());
    String forGerman = sandbox.draw("german", request -> labels());

    assertThat(forAdmin).isEqualTo("Sooner Later");
    assertThat(forAgent).isEqualTo("Later");
    assertThat(forGerman).isEqualTo("Später");
  }

  private static String labels() {
    return String.join(
        " ", plugins().webItems(MENU, Map.of()).stream().map(WebItem::label).toList());
  }

  @Test
  void renders_links_with_values_of_the_page() {
    Map<String, Object> context = Map.of("projectKeyEncoded", "A%26B");
    String drawn =
        sandbox.draw("agent", request -> plugins().webItems(MENU, context).get(0).toString());

    assertThat(drawn)
        .contains(
            "url=/jira/plugins/servlet/test/page?project=A%26B",
            "linkId=later-link", "styleClass=later", "params={iconClass=star}");
  }

  @Test
  void asks_a_plugins_own_condition_with_the_values_of_the_page() {
    assertThat(projectItems(Map.of("projectKeyEncoded", "ITS"))).isEqualTo("Wanted");
    assertThat(projectItems(Map.of("projectKeyEncoded", "NET"))).isEqualTo("Unwanted");
  }

  @Test
  void hides_what_a_failing_condition_is_about() {
    assertThat(projectItems(Map.of())).isEmpty();
  }

  private static String projectItems(Map<String, Object> context) {
    return sandbox.draw(
        "agent",
        request ->
            String.join(
                " ",
                plugins().webItems("atl.jira.proj.config/projectgroup4", context).stream()
                    .map(WebItem::label)
                    .toList()));
  }

  @Test
  void draws_panels_with_the_values_of_their_context_provider() {
    assertThat(panel("agent", Map.of("issueKey", "ITS-1")))
        .contains("<p>hello ITS-1 2 [one][two]</p>", "<p>&lt;b&gt;&amp;&lt;/b&gt; <b>bold</b></p>");
  }

  @Test
  void lets_templates_call_allowlisted_methods_only_and_leaves_other_references_as_written() {
    assertThat(panel("agent", Map.of()))
        .contains("<p>listed name abab</p>")
        .contains("<p>$listed.secret() $listed.field $unlisted.name $listed.class.name</p>");
  }

  @Test
  void leaves_out_a_panel_that_fails_and_shows_the_others() {
    assertThat(panel("admin", Map.of("fail", "yes"))).isEqualTo("for guests\n");
  }

  @Test
  void joins_conditions_as_told() {
    assertThat(keys("admin")).isEqualTo("dev.accord.test:panel dev.accord.test:guests");
    assertThat(keys("agent")).isEqualTo("dev.accord.test:panel");
  }

  private static String keys(String user) {
    return sandbox.draw(
        user,
        request ->
            String.join(
                " ",
                plugins().webPanels(PANELS, Map.of()).stream()
                    .map(RenderedPanel::completeKey)
                    .toList()));
  }

  private static String panel(String user, Map<String, Object> context) {
    return sandbox.draw(user, request -> plugins().webPanels(PANELS, context).get(0).html());
  }

  @Test
  void offers_dashboard_items_with_their_script_module() {
    String drawn =
        sandbox.draw(
            "agent",
            request -> {
              assertThat(plugins().dashboardItems())
                  .containsExactly(
                      new DashboardItemType(
                          "dev.accord.test:figures",
                          "Figures",
                          "Some figures",
                          "Tests",
                          true,
                          Optional.of("test/figures"),
                          "/jira/download/resources/dev.accord.test/images/dot.svg"));
              assertThat(plugins().dashboardItemHtml("no:such", Map.of())).isEmpty();
              return plugins().dashboardItemHtml("dev.accord.test:figures", Map.of()).orElse("");
            });

    assertThat(drawn).isEqualTo("<div class=\"figures\"></div>\n");
  }

  @Test
  void serves_batches_with_dependencies_first_and_texts_in_the_language_asked_for() {
    String english = batch("en-GB");
    String german = batch("de-DE");

    assertThat(english)
        .containsSubsequence(
            "module-key = 'dev.accord.test:base'",
            "AJS.I18n.getText(\"test.section\")",
            "module-key = 'dev.accord.test:page-resources'",
            "\"Later\",",
            "\"It\\u0027s a panel\",",
            "AJS.format(\"He said \\u201cit\\u0027\\u0027s {0}\\u201d \\u003cb\\u003e\", window.name),",
            "\"no.such.text\",",
            "AJS.I18n.getText(window.key),");
    assertThat(german).contains("\"Sp\\u00e4ter\",", "Er sagte");
  }

  private static String batch(String locale) {
    HttpResponse<String> response =
        sandbox.get("agent", "/download/contextbatch/js/test.page/batch.js?locale=" + locale);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/javascript;charset=UTF-8");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
    return response.body();
  }

  @Test
  void lets_browsers_keep_what_is_addressed_by_revision() {
    String head =
        sandbox.draw("agent", request -> plugins().resourceTags(Set.of("jira.view.issue")));
    Matcher tag = Pattern.compile("href=\"/jira(/s/[^\"]*batch\\.css)\"").matcher(head);
    assertThat(tag.find()).isTrue();

    HttpResponse<String> style = sandbox.get("agent", tag.group(1));

    assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(style.body())
        .contains(
            "url(\"/jira/download/resources/dev.accord.test:base/images/dot.svg\")",
            "url(\"data:image/png;base64,xx\")");
  }

  @Test
  void serves_files_of_plugins_and_of_the_host_and_nothing_else() {
    assertThat(status("/download/resources/dev.accord.test:base/images/dot.svg")).isEqualTo(200);
    assertThat(status("/download/resources/dev.accord.test:base/base.js")).isEqualTo(200);
    assertThat(status("/download/resources/dev.accord.test/images/dot.svg")).isEqualTo(200);
    assertThat(status("/download/host/aui/fonts/adgs-icons.woff")).isEqualTo(200);
    assertThat(status("/download/resources/dev.accord.test:base/atlassian-plugin.xml"))
        .isEqualTo(404);
    assertThat(status("/download/host/../plugins/Sandbox.class")).isIn(400, 404);
    assertThat(status("/download/host/%2e%2e/Sandbox.class")).isIn(400, 404);
    assertThat(status("/download/none")).isEqualTo(404);
  }

  private static int status(String path) {
    return sandbox.get("agent", path).statusCode();
  }

  @Test
  void sends_the_headers_that_keep_browsers_from_harm_and_compresses() {
    HttpResponse<String> page =
        sandbox.send(
            sandbox
                .as("agent", "/download/host/aui/aui-prototyping.js")
                .header("Accept-Encoding", "gzip"));

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'self'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }
}
