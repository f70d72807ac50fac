package dev.accord.sandbox.plugins.resource;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a batch holds. */
enum BatchType {
  CSS("text/css"),
  JS("application/javascript");

  private final String mediaType;

  BatchType(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** "css" or "js", in file names and in addresses. */
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<BatchType> of(String extension) {
    return Arrays.stream(values()).filter(type -> type.extension().equals(extension)).findFirst();
  }
}
