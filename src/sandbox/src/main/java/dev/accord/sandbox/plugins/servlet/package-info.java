/**
 * Servlets of plugins under /plugins/servlet, and the host's frame round their pages. Start at
 * {@link dev.accord.sandbox.plugins.servlet.ServletDispatch}.
 */
@NullMarked
package dev.accord.sandbox.plugins.servlet;

import org.jspecify.annotations.NullMarked;
