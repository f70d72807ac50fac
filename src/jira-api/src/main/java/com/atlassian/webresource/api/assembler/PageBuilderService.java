package com.atlassian.webresource.api.assembler;

import org.jspecify.annotations.NullMarked;

/** The page being built. */
@NullMarked
public interface PageBuilderService {
  WebResourceAssembler assembler(); // P11
}
