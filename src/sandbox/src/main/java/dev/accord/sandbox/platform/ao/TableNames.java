package dev.accord.sandbox.platform.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/** How Jira names the tables of a namespace. */
final class TableNames {

  private static final int HEX_DIGITS = 6;

  private TableNames() {}

  /**
   * AO_ and the last six hex digits of the namespace's MD5: com.pyxis.greenhopper.jira AO_60DB71.
   */
  static String prefix(String namespace) {
    try {
      byte[] hash =
          MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
      String hex = HexFormat.of().formatHex(hash);
      return "AO_" + hex.substring(hex.length() - HEX_DIGITS).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }

  static NameConverters converters(String prefix) {
    TablePrefix tables = name -> prefix + "_" + name;
    return new SimpleNameConverters(
        new AtlassianTableNameConverter(tables),
        new AtlassianFieldNameConverter(),
        new AtlassianSequenceNameConverter(),
        new AtlassianTriggerNameConverter(),
        new AtlassianIndexNameConverter(),
        new AtlassianUniqueNameConverter());
  }
}
