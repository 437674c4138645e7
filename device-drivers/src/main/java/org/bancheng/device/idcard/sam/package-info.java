/**
 * The SAM_V protocol between host and reader: frames, requests, replies, status codes. Values and a
 * framer; no port, no thread, no clock. What the 256 bytes of text mean stays out.
 */
@NullMarked
package org.bancheng.device.idcard.sam;

import org.jspecify.annotations.NullMarked;
