/**
 * What plugins add to the host's pages: menu entries, panels, dashboard items. Start at {@link
 * dev.accord.sandbox.plugins.fragment.Fragments}.
 */
@NullMarked
package dev.accord.sandbox.plugins.fragment;

import org.jspecify.annotations.NullMarked;
