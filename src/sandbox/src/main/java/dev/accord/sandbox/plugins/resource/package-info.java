/**
 * Scripts and styles of plugins and of the host: web-resources, batches per context, texts put into
 * scripts. Start at {@link dev.accord.sandbox.plugins.resource.WebResources}.
 */
@NullMarked
package dev.accord.sandbox.plugins.resource;

import org.jspecify.annotations.NullMarked;
