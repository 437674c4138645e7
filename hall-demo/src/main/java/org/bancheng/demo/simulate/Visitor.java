package org.bancheng.demo.simulate;

import org.bancheng.hall.Holder;
import org.bancheng.hall.ServiceId;

/** A person at a kiosk, and what for. */
record Visitor(Holder holder, ServiceId service) {}
