package org.bancheng.hub.loop;

import org.bancheng.hall.CommandId;
import org.bancheng.hall.command.HallCommand;

/**
 * A command with its id and who gave it ({@code staff:<user>}, {@code kiosk:<id>}, {@code
 * button:<counter>}, {@code hub}).
 */
public record Order(CommandId id, String by, HallCommand command) {}
