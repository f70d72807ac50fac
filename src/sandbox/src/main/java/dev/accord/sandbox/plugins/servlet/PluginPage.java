package dev.accord.sandbox.plugins.servlet;

import dev.accord.sandbox.server.Layout;
import dev.accord.sandbox.server.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plugin's HTML document that asks for the host's frame with {@code <meta name="decorator">}. */
record PluginPage(Page page) {

  private static final Pattern META =
      Pattern.compile(
          "<meta\\s+name=\"([^\"]*)\"\\s+content=\"([^\"]*)\"\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE = element("title");
  private static final Pattern HEAD = element("head");
  private static final Pattern BODY = element("body");

  /** The parts of the document, or empty when it asks for no frame. */
  static Optional<PluginPage> parse(String html) {
    Map<String, String> meta = meta(html);
    return Optional.ofNullable(meta.get("decorator")).map(name -> page(html, meta, layout(name)));
  }

  private static Layout layout(String decorator) {
    return Layout.ofDecorator(decorator)
        .orElseThrow(
            () ->
                new UnsupportedOperationException(
                    "the decorator %s is not modelled by the sandbox".formatted(decorator)));
  }

  private static PluginPage page(String html, Map<String, String> meta, Layout layout) {
    String head = content(HEAD, html);
    String withoutTitle = TITLE.matcher(head).replaceAll("");
    return new PluginPage(
        new Page(
            unescape(content(TITLE, head).strip()),
            layout,
            META.matcher(withoutTitle).replaceAll("").strip(),
            content(BODY, html),
            meta,
            Set.of()));
  }

  private static Map<String, String> meta(String html) {
    Map<String, String> found = new HashMap<>();
    Matcher matcher = META.matcher(html);
    while (matcher.find()) {
      found.put(matcher.group(1), unescape(matcher.group(2)));
    }
    return found;
  }

  private static Pattern element(String name) {
    return Pattern.compile(
        "<%1$s(?:\\s[^>]*)?>(.*?)</%1$s>".formatted(name),
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  private static String content(Pattern element, String html) {
    Matcher matcher = element.matcher(html);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
