package dev.accord.sandbox.plugins.servlet;

import dev.accord.sandbox.plugins.PluginScope;
import jakarta.servlet.Servlet;
import java.util.List;

/** An enabled servlet of a plugin. */
record ServletModule(PluginScope plugin, Servlet servlet, List<UrlPattern> patterns) {}
