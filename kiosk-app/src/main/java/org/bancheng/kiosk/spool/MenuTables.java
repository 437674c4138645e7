package org.bancheng.kiosk.spool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bancheng.hall.Names;
import org.bancheng.hall.ServiceId;
import org.bancheng.hall.forecast.ShownForecast;
import org.bancheng.kiosk.flow.Offer;

/** The SQL of the kept menu: the hall's name at position 0, the services behind it. */
final class MenuTables {
  private final Connection connection;

  MenuTables(Connection connection) {
    this.connection = connection;
  }

  void write(KeptMenu menu) throws SQLException {
    try (PreparedStatement all = connection.prepareStatement("delete from menu")) {
      all.executeUpdate();
    }
    row(0, "", menu.hall(), false, Optional.empty());
    int position = 0;
    for (Offer offer : menu.offers()) {
      row(++position, offer.service().value(), offer.name(), offer.open(), offer.bring());
    }
  }

  private void row(int position, String service, Names name, boolean open, Optional<Names> bring)
      throws SQLException {
    String sql =
        "insert into menu (position, service, zh, en, open, bring_zh, bring_en)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement row = connection.prepareStatement(sql)) {
      row.setInt(1, position);
      row.setString(2, service);
      row.setString(3, name.zh());
      row.setString(4, name.en());
      row.setBoolean(5, open);
      row.setString(6, bring.map(Names::zh).orElse(null));
      row.setString(7, bring.map(Names::en).orElse(null));
      row.executeUpdate();
    }
  }

  Optional<KeptMenu> read() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select * from menu order by position");
        ResultSet rows = query.executeQuery()) {
      if (!rows.next()) {
        return Optional.empty();
      }
      Names hall = name(rows);
      List<Offer> offers = new ArrayList<>();
      while (rows.next()) {
        offers.add(offer(rows));
      }
      return Optional.of(new KeptMenu(hall, offers));
    }
  }

  private static Names name(ResultSet row) throws SQLException {
    return new Names(row.getString("zh"), row.getString("en"));
  }

  private static Offer offer(ResultSet row) throws SQLException {
    String zh = row.getString("bring_zh");
    String en = row.getString("bring_en");
    return new Offer(
        new ServiceId(row.getString("service")),
        name(row),
        row.getBoolean("open"),
        0,
        ShownForecast.UNKNOWN,
        zh == null ? Optional.empty() : Optional.of(new Names(zh, en)));
  }
}
