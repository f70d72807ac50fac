package com.atlassian.webresource.api.assembler;

import org.jspecify.annotations.NullMarked;

/** Collects what a page needs. */
@NullMarked
public interface WebResourceAssembler {
  RequiredResources resources(); // P11
}
