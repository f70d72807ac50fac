package com.atlassian.sal.api;

import org.jspecify.annotations.NullMarked;

/** Facts about this installation. */
@NullMarked
public interface ApplicationProperties {
  /** Without a slash at the end. */
  String getBaseUrl(UrlMode urlMode); // P11
}
