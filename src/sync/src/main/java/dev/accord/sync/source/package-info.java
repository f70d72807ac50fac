/** What a system is that tickets are read from; one package below for each kind. */
@NullMarked
package dev.accord.sync.source;

import org.jspecify.annotations.NullMarked;
