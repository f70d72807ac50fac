package dev.accord.sandbox.plugins.descriptor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptorReaderTest {

  private static final String INFO = "<plugin-info><version>1.2</version></plugin-info>";

  private static PluginDescriptor read(String xml) {
    return DescriptorReader.read(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  private static String plugin(String content) {
    return "<atlassian-plugin key='a.b' plugins-version='2'>%s</atlassian-plugin>"
        .formatted(content);
  }

  @Test
  void reads_modules_in_order_with_attributes_texts_and_params() {
    PluginDescriptor descriptor =
        read(
            plugin(
                INFO
                    + """
                    <resource type="i18n" name="i18n" location="i18n/texts"/>
                    <web-item key="menu" section="s" weight="20">
                      <label key="menu.label"/>
                      <param name="iconClass" value="star"/>
                      <param name="note">as text</param>
                    </web-item>
                    <servlet key="page" class="X"><url-pattern> /x </url-pattern></servlet>
                    """));

    assertThat(descriptor.key()).isEqualTo("a.b");
    assertThat(descriptor.version()).isEqualTo("1.2");
    assertThat(descriptor.i18nBundles()).containsExactly("i18n.texts");
    assertThat(descriptor.modules())
        .extracting(ModuleDescriptor::toString)
        .containsExactly("<web-item> a.b:menu", "<servlet> a.b:page");
    DescriptorElement item = descriptor.modules().get(0).element();
    assertThat(item.number("weight", 0)).isEqualTo(20);
    assertThat(item.params()).isEqualTo(Map.of("iconClass", "star", "note", "as text"));
    DescriptorElement servlet = descriptor.modules().get(1).element();
    assertThat(servlet.requiredText("url-pattern")).isEqualTo("/x");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void names_the_mistake(String xml, String message) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining(message);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("<atlassian-plugin", "no usable XML"),
        arguments("<plugin/>", "was <plugin>"),
        arguments("<atlassian-plugin key='a'/>", "plugins-version=\"2\""),
        arguments("<atlassian-plugin plugins-version='2'/>", "attribute key"),
        arguments(plugin(""), "a.b needs <plugin-info>"),
        arguments(plugin(INFO + "<servlet class='X'/>"), "needs the attribute key"),
        arguments(plugin(INFO + "<ao key='x'/><servlet key='x'/>"), "two modules x"),
        arguments(plugin(INFO + "<component key='c' class='X'/>"), "META-INF/spring/*.xml"));
  }

  @Test
  void refuses_a_document_type_and_with_it_external_entities() {
    String xml =
        "<!DOCTYPE atlassian-plugin [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>"
            + plugin(INFO + "<ao key='x'>&secret;</ao>");

    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("DOCTYPE is disallowed");
  }
}
