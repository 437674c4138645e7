package org.bancheng.demo.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Tickets of offices, day by day, from a CSV file, packed with gzip or not. */
final class TicketLog {
  static final String HEADER =
      "office,date,queue_id,ticket_seq,issued_min,called_min,queue_len_at_issue_snapshot,"
          + "open_counters_at_issue_snapshot";
  private static final int COLUMNS = 8;
  private static final int GZIP_1 = 0x1F;
  private static final int GZIP_2 = 0x8B;

  private TicketLog() {}

  /**
   * The tickets of each day.
   *
   * @throws IllegalArgumentException naming the line that is wrong
   */
  static TreeMap<LocalDate, List<TicketRow>> read(Path file) throws IOException {
    TreeMap<LocalDate, List<TicketRow>> days = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      String header = lines.readLine();
      if (header == null || !header.strip().equals(HEADER)) {
        throw new IllegalArgumentException("line 1 must be: " + HEADER);
      }
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.equals(HEADER)) {
          TicketRow row = row(line, number);
          days.computeIfAbsent(row.date(), unused -> new ArrayList<>()).add(row);
        }
      }
    }
    return days;
  }

  /** The lines of each office's queue of one day, in the order of issue. */
  static Map<String, List<TicketRow>> byLine(List<TicketRow> day) {
    Map<String, List<TicketRow>> lines = new TreeMap<>();
    day.forEach(row -> lines.computeIfAbsent(row.line(), unused -> new ArrayList<>()).add(row));
    lines.values().forEach(line -> line.sort((a, b) -> Integer.compare(a.seq(), b.seq())));
    return lines;
  }

  private static InputStream open(Path file) throws IOException {
    byte[] start;
    try (InputStream head = Files.newInputStream(file)) {
      start = head.readNBytes(2);
    }
    boolean packed =
        start.length == 2 && (start[0] & 0xFF) == GZIP_1 && (start[1] & 0xFF) == GZIP_2;
    InputStream in = Files.newInputStream(file);
    return packed ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static TicketRow row(String line, int number) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("line " + number + " has not " + COLUMNS + " columns");
    }
    try {
      return new TicketRow(
          cells[0],
          LocalDate.parse(cells[1]),
          cells[2],
          Integer.parseInt(cells[3]),
          Double.parseDouble(cells[4]),
          cells[5].isBlank() ? TicketRow.NEVER : Double.parseDouble(cells[5]),
          value(cells[6]),
          value(cells[7]));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("line " + number + " cannot be read: " + line, e);
    }
  }

  private static double value(String cell) {
    return cell.isBlank() ? 0 : Double.parseDouble(cell);
  }
}
