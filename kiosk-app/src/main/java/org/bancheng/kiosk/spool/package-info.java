/**
 * What a kiosk must not forget: takes begun, papers printed or not, until the hub has confirmed.
 *
 * <p>Stored, then told: a row is on disk before the message it stands for goes out. All methods run
 * on the kiosk's own thread. No names and no document numbers are stored. A take is never sent
 * again after a restart, since the person who asked is gone; the hub is told that the paper did not
 * come. A number of the kiosk's own is told until the hub has it, with its holder's token, which is
 * wiped from the disk with the hub's answer.
 */
@NullMarked
package org.bancheng.kiosk.spool;

import org.jspecify.annotations.NullMarked;
