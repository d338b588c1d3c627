package vn.capuy.bench.stand;

import java.sql.SQLException;
import vn.capuy.bench.sql.Client;

/** One JDBC client for each worker, connected at his first request and kept. */
public final class Clients {
    private final Stand stand;
    private final String database;
    private final Client[] clients;

    public Clients(Stand stand, String database, int workers) {
        this.stand = stand;
        this.database = database;
        this.clients = new Client[workers];
    }

    public Client of(int worker) throws SQLException {
        if (clients[worker] == null) {
            clients[worker] = new Client(stand.asService(database));
        }
        return clients[worker];
    }
}
