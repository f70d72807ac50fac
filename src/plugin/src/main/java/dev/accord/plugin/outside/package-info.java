/**
 * What other systems tell: tickets, and who is in their groups. Read {@link
 * dev.accord.plugin.outside.Receiving} first.
 */
@NullMarked
package dev.accord.plugin.outside;

import org.jspecify.annotations.NullMarked;
