/**
 * The sandbox's HTML pages: login, issues, search, projects, dashboards, administration.
 *
 * <p>Read {@link dev.accord.sandbox.page.Pages} first: it says which page answers where. Pages draw
 * with j2html, which escapes every text. What changes an issue goes through Jira's REST API from
 * the page's script, so that browsers and REST clients take one way.
 */
@NullMarked
package dev.accord.sandbox.page;

import org.jspecify.annotations.NullMarked;
