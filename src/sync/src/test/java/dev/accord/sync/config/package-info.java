@NullMarked
package dev.accord.sync.config;

import org.jspecify.annotations.NullMarked;
