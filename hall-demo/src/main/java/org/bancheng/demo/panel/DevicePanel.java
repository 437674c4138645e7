package org.bancheng.demo.panel;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bancheng.demo.devices.DemoDevices;

/**
 * The panel, 640 x 1470 at its design size: how to get in, the reader, the printer, the counters'
 * buttons.
 */
public final class DevicePanel extends VBox {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 1470;

  /**
   * @param counters those with a button: all, or a large hall's last
   * @param allCounters how many the hall has
   * @param facts lines worth knowing: addresses, the first user's PIN
   * @param changed runs after each change worth a picture
   */
  public DevicePanel(
      DemoDevices devices,
      List<CounterKnobs> counters,
      int allCounters,
      List<String> facts,
      Runnable changed) {
    getStylesheets().add(DevicePanel.class.getResource("panel.css").toExternalForm());
    getStyleClass().add("panel");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    PrinterBox printer = new PrinterBox(devices, changed);
    VBox.setVgrow(printer, Priority.ALWAYS);
    getChildren()
        .addAll(
            head(facts),
            new ReaderBox(devices.emulatedReader(), changed),
            new CounterBox(counters, allCounters, changed),
            printer);
  }

  private static VBox head(List<String> facts) {
    Label title = new Label("设备面板  Device panel");
    title.getStyleClass().add("panel-title");
    VBox head = new VBox(title);
    head.getStyleClass().add("panel-head");
    facts.forEach(fact -> head.getChildren().add(fact(fact)));
    return head;
  }

  private static Label fact(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("panel-fact");
    return label;
  }
}
