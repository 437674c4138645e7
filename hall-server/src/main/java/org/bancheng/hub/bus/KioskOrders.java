package org.bancheng.hub.bus;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bancheng.bus.message.KioskRequest;
import org.bancheng.bus.message.PrintResult;
import org.bancheng.bus.message.TicketHolder;
import org.bancheng.hall.Channel;
import org.bancheng.hall.CommandId;
import org.bancheng.hall.Holder;
import org.bancheng.hall.HolderGroup;
import org.bancheng.hall.HolderToken;
import org.bancheng.hall.KioskId;
import org.bancheng.hall.Paper;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.TicketId;
import org.bancheng.hall.command.HallCommand;
import org.bancheng.hall.command.TicketCommand;
import org.bancheng.hub.loop.HallLoop;
import org.bancheng.hub.loop.Order;
import org.bancheng.hub.loop.Outcome;
import org.jspecify.annotations.Nullable;

/** A kiosk's request as an order. */
record KioskOrders(Order order) {
  /**
   * The order a request stands for; empty if this hub takes no such request.
   *
   * @throws IllegalArgumentException if a field makes no sense
   */
  static Optional<KioskOrders> of(KioskId kiosk, KioskRequest request) {
    return command(request)
        .map(
            command ->
                new KioskOrders(new Order(new CommandId(request.id()), "kiosk:" + kiosk, command)));
  }

  private static Optional<HallCommand> command(KioskRequest request) {
    if (request instanceof KioskRequest.Take take) {
      return Optional.of(
          new TicketCommand.TakeTicket(
              new TicketId(take.id()),
              new ServiceId(take.service()),
              Channel.KIOSK,
              holder(take.holder())));
    }
    if (request instanceof KioskRequest.Printed printed) {
      return Optional.of(
          new TicketCommand.ReportPaper(
              new TicketId(printed.ticket()),
              paper(printed.outcome()),
              Optional.ofNullable(printed.cause()),
              Math.max(1, Objects.requireNonNullElse(printed.copy(), 1))));
    }
    if (request instanceof KioskRequest.Requeue requeue) {
      return Optional.of(requeue(requeue));
    }
    return Optional.empty();
  }

  private static HallCommand requeue(KioskRequest.Requeue requeue) {
    if (requeue.ticket() != null) {
      return new TicketCommand.RequeueTicket(new TicketId(requeue.ticket()));
    }
    HolderToken token =
        holder(requeue.holder())
            .token()
            .orElseThrow(() -> new IllegalArgumentException("neither ticket nor holder"));
    return new TicketCommand.RequeueHolder(token);
  }

  static Holder holder(@Nullable TicketHolder holder) {
    if (holder == null) {
      return Holder.UNKNOWN;
    }
    return new Holder(
        Optional.ofNullable(holder.token()).map(HolderToken::told),
        Optional.ofNullable(holder.group()).orElse(HolderGroup.NONE));
  }

  static Paper paper(PrintResult result) {
    return switch (result) {
      case PRINTED -> Paper.PRINTED;
      case FAILED -> Paper.FAILED;
      case UNKNOWN -> Paper.UNKNOWN;
    };
  }

  boolean isTake() {
    return order.command() instanceof TicketCommand.TakeTicket;
  }

  CompletableFuture<Outcome> submit(HallLoop loop) {
    return loop.submit(order);
  }
}
