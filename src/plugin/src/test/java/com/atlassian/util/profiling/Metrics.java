package com.atlassian.util.profiling;

/** Active Objects links against it; Maven Central lacks it. Measures nothing. */
public final class Metrics {
  private static final Builder BUILDER = new Builder();

  private Metrics() {}

  public static Builder metric(String name) {
    return BUILDER;
  }

  public static final class Builder {
    private Builder() {}

    public Builder tag(String key, String value) {
      return this;
    }

    public Builder withAnalytics() {
      return this;
    }

    public Builder invokerPluginKey(String key) {
      return this;
    }

    public Ticker startTimer() {
      return () -> {};
    }
  }
}
