/**
 * Public holidays by country and region, from Jollyday's files; read {@link
 * dev.accord.plugin.holiday.PublicHolidays} first.
 *
 * <p>Jollyday brings the rules of each country as XML and computes the dates. Its own readers of
 * that XML need JAXB or Jackson with a dozen jars behind them, which would meet those of the host;
 * ours needs the JDK.
 */
@NullMarked
package dev.accord.plugin.holiday;

import org.jspecify.annotations.NullMarked;
