package org.bancheng.kiosk.wire;

import java.util.Optional;
import org.bancheng.bus.message.BilingualText;
import org.bancheng.bus.message.Forecast;
import org.bancheng.bus.message.Menu;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.kiosk.flow.KioskEvent;
import org.bancheng.kiosk.flow.Offer;
import org.jspecify.annotations.Nullable;

/** The menu's payload as offers. Forecast and "bring" may be absent. */
final class MenuReader {
  private MenuReader() {}

  static KioskEvent.MenuHeard menu(Menu menu) {
    return new KioskEvent.MenuHeard(
        names(menu.hall()), menu.services().stream().map(MenuReader::offer).toList());
  }

  private static Offer offer(Menu.Entry entry) {
    return new Offer(
        new ServiceId(entry.service()),
        names(entry.name()),
        entry.open(),
        Math.max(0, entry.waiting()),
        shown(entry.forecast()),
        Optional.<@Nullable BilingualText>ofNullable(entry.bring()).map(MenuReader::names));
  }

  static ShownForecast shown(@Nullable Forecast forecast) {
    return forecast == null ? ShownForecast.UNKNOWN : forecast.toShow();
  }

  private static Names names(BilingualText text) {
    return new Names(text.zh(), text.en());
  }
}
