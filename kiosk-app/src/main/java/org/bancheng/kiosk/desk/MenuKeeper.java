package org.bancheng.kiosk.desk;

import java.util.Optional;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.Surroundings;
import org.bancheng.kiosk.spool.KeptMenu;
import org.bancheng.kiosk.spool.KioskSpool;

/** Keeps the menu for a start without the hub. Waits change every second and are not written. */
public final class MenuKeeper {
  private final KioskSpool spool;
  private Optional<KeptMenu> kept = Optional.empty();

  public MenuKeeper(KioskSpool spool) {
    this.spool = spool;
  }

  /** What the last run was offered. */
  Optional<KioskEvent> recall() {
    kept = spool.keptMenu();
    return kept.map(menu -> new KioskEvent.MenuHeard(menu.hall(), menu.offers()));
  }

  /** Tried once for each change: a kiosk with a full disk has more to do. */
  void keep(Surroundings around) {
    Optional<KeptMenu> heard = around.hall().map(name -> new KeptMenu(name, around.offers()));
    if (heard.isPresent() && !heard.equals(kept)) {
      kept = heard;
      spool.keep(heard.get());
    }
  }
}
