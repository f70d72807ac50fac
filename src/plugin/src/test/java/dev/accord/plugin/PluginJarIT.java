package dev.accord.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The jar that is uploaded to Jira. */
class PluginJarIT {
  private static final List<String> FRONT_END =
      List.of(
          "web-resources/issue-panel.js",
          "web-resources/issue-panel.css",
          "web-resources/admin.js",
          "web-resources/admin.css",
          "web-resources/app.js",
          "web-resources/app.css",
          "web-resources/gadgets.js",
          "web-resources/gadgets.css");

  private JarFile jar;

  @BeforeEach
  void open() throws IOException {
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      Path newest =
          built
              .filter(file -> file.getFileName().toString().matches("accord-plugin-[^/]*\\.jar"))
              .findFirst()
              .orElseThrow();
      jar = new JarFile(newest.toFile());
    }
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  @Test
  void holds_every_class_that_its_descriptor_and_its_spring_file_name() throws Exception {
    for (String name : descriptor().attributes("class")) {
      assertThat(names()).contains(classFile(name));
    }
    descriptor()
        .elements("entity")
        .forEach(entity -> assertThat(names()).contains(classFile(entity.getTextContent())));
    springFile()
        .elements("bean")
        .forEach(bean -> assertThat(names()).contains(classFile(bean.getAttribute("class"))));
    descriptor()
        .elements("package")
        .forEach(
            scanned ->
                assertThat(names())
                    .anyMatch(name -> name.startsWith(folder(scanned.getTextContent()))));
  }

  @Test
  void holds_every_file_that_its_descriptor_names() throws Exception {
    List<String> files =
        descriptor().elements("resource").stream()
            .filter(resource -> !resource.getAttribute("type").equals("i18n"))
            .map(resource -> resource.getAttribute("location"))
            .toList();
    assertThat(files).containsAll(FRONT_END);
    assertThat(names())
        .as("built by the front end; run ./accord or npm run build in web-resources")
        .containsAll(files);
  }

  @Test
  void holds_the_texts_that_its_descriptor_names() throws Exception {
    Properties texts = new Properties();
    texts.load(jar.getInputStream(jar.getEntry("i18n/accord.properties")));
    Descriptor descriptor = descriptor();
    assertThat(descriptor.elements("dashboard-item")).isNotEmpty();
    Stream.of("label", "title", "description")
        .flatMap(name -> descriptor.elements(name).stream())
        .map(named -> named.getAttribute("key"))
        .filter(key -> !key.isEmpty())
        .forEach(key -> assertThat(texts).containsKey(key));
  }

  @Test
  void holds_nothing_that_jira_brings() {
    assertThat(names())
        .noneMatch(name -> name.startsWith("com/atlassian/"))
        .noneMatch(name -> name.startsWith("org/jspecify/"))
        .noneMatch(name -> name.startsWith("net/java/ao/"))
        .noneMatch(name -> name.startsWith("jakarta/"))
        .noneMatch(name -> name.startsWith("org/ofbiz/"))
        .noneMatch(name -> name.startsWith("org/slf4j/"))
        .noneMatch(name -> name.startsWith("org/springframework/"));
  }

  @Test
  void names_itself_as_a_plugin_without_transformation() throws Exception {
    Attributes manifest = jar.getManifest().getMainAttributes();
    assertThat(manifest.getValue("Atlassian-Plugin-Key"))
        .isEqualTo(descriptor().document().getDocumentElement().getAttribute("key"))
        .isEqualTo(manifest.getValue("Bundle-SymbolicName"));
    assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
    assertThat(descriptor().elements("component")).isEmpty();
    assertThat(descriptor().elements("component-import")).isEmpty();
  }

  @Test
  void imports_what_it_calls_in_any_version_and_exports_nothing() throws Exception {
    Attributes manifest = jar.getManifest().getMainAttributes();
    assertThat(manifest.getValue("Export-Package")).isNull();
    assertThat(manifest.getValue("Bundle-ClassPath")).isNull();
    List<String> imports = List.of(manifest.getValue("Import-Package").split(","));
    assertThat(imports)
        .allMatch(
            one ->
                Pattern.matches(".*;version=0", one)
                    || Pattern.matches("(sun\\.misc|com\\.atlassian\\.plugin\\.osgi.*);.*", one))
        .anyMatch(one -> one.startsWith("net.java.ao;"))
        .anyMatch(one -> one.startsWith("com.atlassian.activeobjects.external;"))
        .noneMatch(one -> one.startsWith("org.jspecify"))
        .noneMatch(one -> one.startsWith("dev.accord"));
  }

  @Test
  void has_its_version_in_the_descriptor() throws Exception {
    assertThat(descriptor().elements("version").get(0).getTextContent())
        .doesNotContain("$")
        .matches("\\d+\\.\\d+.*");
  }

  @Test
  void works_out_public_holidays_from_what_it_holds() throws Exception {
    try (URLClassLoader alone = alone()) {
      Class<?> type = alone.loadClass("dev.accord.plugin.holiday.PublicHolidays");
      Object holidays = type.getConstructor().newInstance();
      Object found =
          type.getMethod("of", String.class, Optional.class, int.class, int.class, Locale.class)
              .invoke(holidays, "DE", Optional.of("by"), 2026, 2026, Locale.ENGLISH);
      assertThat(found).asString().contains("date=2026-06-04, name=Corpus Christi");
    }
  }

  @Test
  void reads_holidays_from_a_file_with_what_it_holds() throws Exception {
    String file =
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        SUMMARY:Thanksgiving
        DTSTART;VALUE=DATE:20101125
        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
        END:VEVENT
        END:VCALENDAR
        """;
    try (URLClassLoader alone = alone()) {
      Class<?> type = alone.loadClass("dev.accord.plugin.icalendar.HolidayImport");
      Object found =
          type.getMethod("read", String.class, Year.class).invoke(null, file, Year.of(2026));
      assertThat(found).asString().contains("first=2026-11-26").contains("first=2031-11-27");
    }
  }

  /** The classes of the jar with nothing but the JDK and the log that Jira brings. */
  private URLClassLoader alone() throws IOException {
    URL self = Path.of(jar.getName()).toUri().toURL();
    URL logging = LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation();
    return new URLClassLoader(new URL[] {self, logging}, ClassLoader.getPlatformClassLoader());
  }

  private Descriptor descriptor() throws Exception {
    return Descriptor.read(jar.getInputStream(jar.getEntry("atlassian-plugin.xml")));
  }

  private Descriptor springFile() throws Exception {
    return Descriptor.read(jar.getInputStream(jar.getEntry("META-INF/spring/accord.xml")));
  }

  private Set<String> names() {
    return jar.stream().map(ZipEntry::getName).collect(Collectors.toSet());
  }

  private static String classFile(String className) {
    return folder(className) + ".class";
  }

  private static String folder(String name) {
    return name.strip().replace('.', '/');
  }
}
