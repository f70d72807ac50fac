@NullMarked
package dev.accord.plugin.report;

import org.jspecify.annotations.NullMarked;
