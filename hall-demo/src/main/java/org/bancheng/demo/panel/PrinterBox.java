package org.bancheng.demo.panel;

import java.awt.image.BufferedImage;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bancheng.demo.devices.DemoDevices;
import org.bancheng.device.emulator.PaperImage;
import org.bancheng.device.emulator.PrinterEmulator;
import org.bancheng.device.emulator.PrinterTrouble;

/** The printer's troubles, and the last paper that came out. */
final class PrinterBox extends PanelBox {
  private static final double PAPER_WIDTH = 300;

  private final ImageView paper = new ImageView();
  private final Runnable changed;

  PrinterBox(DemoDevices devices, Runnable changed) {
    super("小票打印机", "Ticket printer");
    this.changed = changed;
    devices
        .emulatedPrinter()
        .ifPresentOrElse(
            printer -> getChildren().add(troubles(printer)),
            () -> getChildren().add(note("外接打印机；下面是发给它的内容  Sent to an outside printer:")));
    paper.setPreserveRatio(true);
    paper.setFitWidth(PAPER_WIDTH);
    ScrollPane roll = new ScrollPane(new StackPane(paper));
    roll.setFitToWidth(true);
    roll.getStyleClass().add("paper-roll");
    VBox.setVgrow(roll, Priority.ALWAYS);
    getChildren().add(roll);
    devices.tray().watch(image -> Platform.runLater(() -> show(image)));
  }

  private FlowPane troubles(PrinterEmulator printer) {
    return new FlowPane(
        16,
        8,
        trouble(printer, PrinterTrouble.PAPER_OUT, "缺纸  Paper out"),
        trouble(printer, PrinterTrouble.COVER_OPEN, "开盖  Cover open"),
        trouble(printer, PrinterTrouble.PAPER_NEAR_END, "纸将尽  Near end"),
        trouble(printer, PrinterTrouble.CUTTER_JAMMED, "切刀卡住  Cutter jammed"),
        trouble(printer, PrinterTrouble.DEAD, "断电  Switched off"));
  }

  private CheckBox trouble(PrinterEmulator printer, PrinterTrouble trouble, String text) {
    CheckBox box = new CheckBox(text);
    box.getStyleClass().add("panel-check");
    box.setFocusTraversable(false);
    box.setOnAction(
        pressed -> {
          printer.trouble(trouble, box.isSelected());
          changed.run();
        });
    return box;
  }

  private void show(PaperImage image) {
    paper.setImage(picture(image.image()));
    changed.run();
  }

  private static WritableImage picture(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    WritableImage picture = new WritableImage(width, height);
    picture
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return picture;
  }
}
