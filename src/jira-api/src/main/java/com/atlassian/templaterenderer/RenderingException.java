package com.atlassian.templaterenderer;

import org.jspecify.annotations.NullMarked;

/** A template failed. */
@NullMarked
public class RenderingException extends RuntimeException {
  public RenderingException(String message) {
    super(message);
  }
}
