package dev.accord.plugin;

import dev.accord.document.DocumentReader;
import dev.accord.engine.agreement.Definitions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/** One small configuration: IT Services promise Finance a resolution within 8 h, 4 h when high. */
public final class Samples {
  /** Monday. */
  public static final Instant MON_0900 = Instant.parse("2026-11-16T09:00:00Z");

  public static final Instant MON_1000 = Instant.parse("2026-11-16T10:00:00Z");
  public static final Instant MON_1200 = Instant.parse("2026-11-16T12:00:00Z");
  public static final Instant TUE_0900 = Instant.parse("2026-11-17T09:00:00Z");
  public static final Instant TUE_1000 = Instant.parse("2026-11-17T10:00:00Z");
  public static final Instant WED_0900 = Instant.parse("2026-11-18T09:00:00Z");

  private Samples() {}

  /** The document. */
  public static String document() {
    return text("configuration.json");
  }

  /**
   * IT (project ITS) and HR (project HR) each work for Finance, by hours and agreements of their
   * own; the archive has no part in either.
   */
  public static String twoProjects() {
    return text("two-projects.json");
  }

  private static String text(String file) {
    try (InputStream json = Samples.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Definitions definitions() {
    return DocumentReader.read(document()).orElseThrow();
  }
}
