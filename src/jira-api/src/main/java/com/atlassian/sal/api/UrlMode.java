package com.atlassian.sal.api;

/** Which of the addresses of this installation. */
public enum UrlMode {
  /** The one that administrators have set, whoever asks and from where. */
  CANONICAL, // P11
}
