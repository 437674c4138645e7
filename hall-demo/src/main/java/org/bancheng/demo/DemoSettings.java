package org.bancheng.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.bancheng.device.serial.LineAddress;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.plan.HallPlan;

/**
 * What the demo is to be like.
 *
 * @param headless draw the screens off-screen and write them as PNG
 * @param reader an outside reader's port; empty: emulated
 * @param printer an outside printer's port; empty: emulated
 * @param auto the service a laid card takes without a touch
 */
public record DemoSettings(
    HallPlan plan,
    Path data,
    int webPort,
    int brokerPort,
    boolean headless,
    Optional<LineAddress.Serial> reader,
    Optional<LineAddress> printer,
    Optional<ServiceId> auto) {
  Path screens() {
    return data.resolve("screens");
  }

  Path papers() {
    return data.resolve("papers");
  }
}
