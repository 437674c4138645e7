/**
 * What every station with a screen shares: its own small YAML file, fonts, window, off-screen
 * pictures.
 *
 * <p>A station is a kiosk, a board or the demo's device panel. Files come in as paths and leave as
 * values or as a list of faults; screens come in as one JavaFX region of a fixed design size and
 * are fitted to whatever the machine has. Everything that names a window, a scene or a font runs on
 * the JavaFX thread; reading files runs on the caller's. Nothing here knows of halls, tickets,
 * topics or devices.
 */
@NullMarked
package org.bancheng.station;

import org.jspecify.annotations.NullMarked;
