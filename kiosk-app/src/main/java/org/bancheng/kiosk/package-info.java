/**
 * The kiosk put together: its settings, its assembly, its command line.
 *
 * <p>The only package that names all the others. {@code flow} decides, {@code words} says, {@code
 * screen} shows, {@code desk} does, {@code wire} speaks MQTT, {@code spool} remembers, {@code
 * identity} forgets, {@code paper} lays out.
 */
@NullMarked
package org.bancheng.kiosk;

import org.jspecify.annotations.NullMarked;
