@NullMarked
package dev.accord.sync.cli;

import org.jspecify.annotations.NullMarked;
