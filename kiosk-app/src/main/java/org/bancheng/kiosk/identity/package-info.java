/**
 * From a card to what the hall may know of its holder.
 *
 * <p>A document goes in, a keyed hash and a group come out; the document's number is overwritten on
 * the way and is never stored, logged or sent. Runs on the card reader's thread.
 */
@NullMarked
package org.bancheng.kiosk.identity;

import org.jspecify.annotations.NullMarked;
