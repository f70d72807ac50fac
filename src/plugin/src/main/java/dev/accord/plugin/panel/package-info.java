/**
 * What Accord shows inside Jira's pages: elements that the front end fills. Read {@link
 * dev.accord.plugin.panel.IssuePanelContext} first.
 */
@NullMarked
package dev.accord.plugin.panel;

import org.jspecify.annotations.NullMarked;
