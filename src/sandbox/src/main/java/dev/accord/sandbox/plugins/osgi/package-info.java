/**
 * The OSGi framework that gives each plugin its own class loader. Start at {@link
 * dev.accord.sandbox.plugins.osgi.OsgiFramework}.
 */
@NullMarked
package dev.accord.sandbox.plugins.osgi;

import org.jspecify.annotations.NullMarked;
