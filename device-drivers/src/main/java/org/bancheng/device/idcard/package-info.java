/**
 * The ID-card reader (居民身份证阅读器) on a serial line, SAM_V protocol (GA/T 467). Bytes become a {@code
 * ResidentCard}: document type, number, birth, validity. Name, address, portrait and fingerprint
 * are never kept: the buffers they arrive in are overwritten as soon as the frame is parsed, and
 * the number is a wipeable array that no {@code toString} shows.
 *
 * <p>Everything runs on the owner thread of the line, the listener's callbacks too.
 */
@NullMarked
package org.bancheng.device.idcard;

import org.jspecify.annotations.NullMarked;
