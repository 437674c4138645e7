package org.bancheng.device.emulator;

import org.bancheng.device.idcard.DocumentType;

/**
 * An invented card.
 *
 * @param id short name for lists and commands, such as {@code citizen}
 * @param label what the panel shows
 * @param type which of the four layouts
 * @param text the 256 bytes the chip gives
 */
public record EmulatedCard(String id, String label, DocumentType type, byte[] text) {}
