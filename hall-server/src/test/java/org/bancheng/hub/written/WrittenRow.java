package org.bancheng.hub.written;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A journal row as it stands in the file, read with plain SQL and a plain JSON library. */
public record WrittenRow(long seq, String id, String kind, List<JsonNode> events) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All rows, oldest first. */
  public static List<WrittenRow> of(Path journal) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT seq, id, kind, body FROM journal ORDER BY seq")) {
      List<WrittenRow> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(
            new WrittenRow(
                row.getLong(1), row.getString(2), row.getString(3), events(row.getString(4))));
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError("the journal cannot be read", e);
    }
  }

  private static List<JsonNode> events(String body) {
    try {
      List<JsonNode> events = new ArrayList<>();
      JSON.readTree(body).get("events").forEach(events::add);
      return events;
    } catch (JsonProcessingException e) {
      throw new AssertionError("a row is no JSON", e);
    }
  }
}
