package com.atlassian.webresource.api.assembler;

import org.jspecify.annotations.NullMarked;

/** The web resources a page needs. */
@NullMarked
public interface RequiredResources {
  RequiredResources requireContext(String context); // P11
}
