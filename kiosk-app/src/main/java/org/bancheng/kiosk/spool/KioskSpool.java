package org.bancheng.kiosk.spool;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bancheng.hall.TicketId;

/**
 * The durable memory of a kiosk.
 *
 * <pre>
 *   begun --> answered --> reported
 *     |  '--> closed (the hub said no)
 *     '-----> given up, reported as not printed
 *                  '--> ticket comes after all, the hub did not know it when told: reported again
 * </pre>
 *
 * A take that got a number of the kiosk's own is none of these any more: what the hub still says to
 * it changes nothing, and the first outcome of its paper is told with the number.
 *
 * <p>What a method says is on disk when it returns.
 */
public interface KioskSpool extends AutoCloseable {

  /** A take is about to be sent. */
  void begun(TicketId take);

  /**
   * Writes as if a take began, and leaves nothing of it: whether that works again.
   *
   * @throws SpoolFault if it does not
   */
  void tryOut();

  /** Its ticket came and is about to be printed. */
  void answered(TicketId take);

  /** The hub refused it. */
  void closed(TicketId take);

  /** Nobody waits for it any more: the hub is to learn that no paper came. */
  void givenUp(TicketId take);

  /**
   * A ticket came that nobody waits for: if it was given up, or is unknown here, and the hub was
   * not told successfully that no paper came, it is told (again). An answer that came twice adds
   * nothing.
   */
  void unexpected(TicketId ticket);

  /** A paper came out, or did not. */
  void report(PaperReport report);

  /** The hub has answered a report; unknown ids are none of ours. */
  void acknowledged(UUID report, boolean accepted);

  /** Whether a report with this id still waits for an answer. */
  boolean awaits(UUID report);

  /** Reports without an answer, oldest first; those of own numbers once the hub has these. */
  List<PaperReport> pending();

  /**
   * After a start: takes that were under way when the kiosk went down are reported, since whoever
   * stood there is gone.
   *
   * @return how many
   */
  int recover();

  /** The numbers the kiosk gives out by itself. */
  OwnNumbers own();

  /** The menu to start with, should the hub be away then. */
  void keep(KeptMenu heard);

  /** What was kept last. */
  Optional<KeptMenu> keptMenu();

  @Override
  void close();
}
