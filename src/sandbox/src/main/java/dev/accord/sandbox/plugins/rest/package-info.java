/**
 * REST modules of plugins under /rest, one Jersey application each. Start at {@link
 * dev.accord.sandbox.plugins.rest.RestModuleType}.
 */
@NullMarked
package dev.accord.sandbox.plugins.rest;

import org.jspecify.annotations.NullMarked;
