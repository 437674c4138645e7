package org.bancheng.bus.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.bancheng.hall.HolderGroup;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a ticket: a keyed hash of the card's number (never the number), and a group. Both may
 * be absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketHolder(@Nullable String token, @Nullable HolderGroup group) {}
