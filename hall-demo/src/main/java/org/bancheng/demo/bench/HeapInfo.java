package org.bancheng.demo.bench;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Reads what {@code jcmd PID GC.heap_info} prints (JDK 17 to 25): a line for each part of the heap,
 * named as the collector likes, with {@code total} and {@code used}.
 */
final class HeapInfo {
  private static final Pattern PART =
      Pattern.compile("^ *\\S.* total .*\\d+K, used (\\d+)K", Pattern.MULTILINE);

  private HeapInfo() {}

  /**
   * The heap in use, in MB of 1,048,576 bytes.
   *
   * @throws IllegalArgumentException if the text names no part of a heap, so that it never counts
   *     as an empty one
   */
  static double usedMb(String info) {
    long[] kilobytes =
        PART.matcher(info).results().mapToLong(it -> Long.parseLong(it.group(1))).toArray();
    if (kilobytes.length == 0) {
      throw new IllegalArgumentException("no part of a heap in: " + info);
    }
    return Arrays.stream(kilobytes).sum() / 1024.0;
  }
}
