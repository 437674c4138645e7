package org.bancheng.kiosk.screen;

import static org.bancheng.kiosk.flow.Scenes.ELDER;
import static org.bancheng.kiosk.flow.Scenes.NINE;
import static org.bancheng.kiosk.flow.Scenes.scene;
import static org.bancheng.kiosk.flow.Scenes.serving;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bancheng.device.idcard.CardProblem;
import org.bancheng.device.idcard.ReaderState;
import org.bancheng.device.printer.PrinterFault;
import org.bancheng.device.printer.PrinterState;
import org.bancheng.hall.Names;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.kiosk.flow.CardPlace;
import org.bancheng.kiosk.flow.KioskScene;
import org.bancheng.kiosk.flow.KioskState;
import org.bancheng.kiosk.flow.KioskState.CardTrouble;
import org.bancheng.kiosk.flow.KioskState.Guest;
import org.bancheng.kiosk.flow.Offer;
import org.bancheng.kiosk.flow.Scenes;
import org.bancheng.kiosk.flow.Surroundings;

/** All that can be on the page of services at once, for one hall and one menu. */
record StartScenes(Names hall, List<Offer> menu) {
  static final Names LONG_HALL =
      new Names(
          "黔东南苗族侗族自治州政务服务中心公共服务大厅",
          "Public Service Hall of the Government Service Centre of Qiandongnan Prefecture");
  private static final Instant LATER = NINE.plusSeconds(28);

  static List<Offer> menu(int services, Names name) {
    return IntStream.range(0, services)
        .mapToObj(index -> offer(Character.toString('A' + index), name, index))
        .toList();
  }

  private static Offer offer(String letter, Names name, int index) {
    Offer offer = Scenes.offer(letter, name.zh(), name.en(), index * 111, index * 35, index * 70);
    return index == 3 ? Scenes.closed(offer) : offer;
  }

  /** Each state of the start with each state of the devices, the hub and the lines. */
  Stream<KioskScene> all() {
    return surroundings()
        .flatMap(StartScenes::cards)
        .flatMap(around -> starts().map(state -> scene(state, around)));
  }

  private Stream<Surroundings> surroundings() {
    Surroundings well = serving(menu, NINE).withMenu(hall, menu);
    List<UnaryOperator<Surroundings>> troubles =
        List.of(
            it -> it,
            it -> it.withPrinter(paperOut()),
            it -> it.withReader(ReaderState.ABSENT),
            it -> it.withPrinter(paperOut()).withReader(ReaderState.ABSENT));
    List<Surroundings> all = new ArrayList<>();
    for (Surroundings around : List.of(well, well.withMenu(hall, unknownWaits()), away(well))) {
      troubles.forEach(trouble -> all.add(trouble.apply(around)));
    }
    return all.stream();
  }

  private static PrinterState paperOut() {
    return new PrinterState(PrinterState.Voice.ANSWERS, Optional.of(PrinterFault.PAPER_OUT), false);
  }

  private static Surroundings away(Surroundings around) {
    return around.withHub(false, NINE).judged(NINE, Duration.ofSeconds(5));
  }

  private List<Offer> unknownWaits() {
    return menu.stream().map(StartScenes::nobodyWaits).toList();
  }

  private static Offer nobodyWaits(Offer offer) {
    return new Offer(offer.service(), offer.name(), true, 0, ShownForecast.UNKNOWN, offer.bring());
  }

  private static Stream<Surroundings> cards(Surroundings around) {
    return around.reader().ready()
        ? Stream.of(CardPlace.values()).map(around::withCard)
        : Stream.of(around);
  }

  private static Stream<KioskState> starts() {
    Optional<CardTrouble> unread =
        Optional.of(new CardTrouble(CardProblem.PULLED_TOO_EARLY, LATER));
    List<KioskState> starts = new ArrayList<>();
    for (Optional<Guest> guest : List.of(elder(), nobody())) {
      starts.add(new KioskState.Start(guest, Optional.empty(), 0));
      starts.add(new KioskState.Start(guest, unread, 0));
    }
    return starts.stream();
  }

  private static Optional<Guest> elder() {
    return Optional.of(new Guest(ELDER, LATER));
  }

  private static Optional<Guest> nobody() {
    return Optional.empty();
  }
}
