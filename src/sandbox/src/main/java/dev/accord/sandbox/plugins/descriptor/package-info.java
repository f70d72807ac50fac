/**
 * A plugin's descriptor, atlassian-plugin.xml, as plain values. Start at {@link
 * dev.accord.sandbox.plugins.descriptor.DescriptorReader}.
 */
@NullMarked
package dev.accord.sandbox.plugins.descriptor;

import org.jspecify.annotations.NullMarked;
