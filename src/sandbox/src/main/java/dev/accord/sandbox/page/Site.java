package dev.accord.sandbox.page;

import dev.accord.sandbox.api.SignIn;
import dev.accord.sandbox.api.Views;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.server.PageShell;
import dev.accord.sandbox.server.PluginModules;

/** What pages are made of: the domain, the way in, what plugins add, and the frame. */
record Site(Jira jira, SignIn signIn, Views views, PluginModules plugins, PageShell shell) {}
