@NullMarked
package dev.accord.sync.http;

import org.jspecify.annotations.NullMarked;
