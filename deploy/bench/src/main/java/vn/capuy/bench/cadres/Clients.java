package vn.capuy.bench.cadres;

import java.sql.SQLException;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.stand.Stand;

/** One JDBC client for each worker, connected at his first request and kept. */
final class Clients {
    private final Stand stand;
    private final Client[] clients;

    Clients(Stand stand, int workers) {
        this.stand = stand;
        this.clients = new Client[workers];
    }

    Client of(int worker) throws SQLException {
        if (clients[worker] == null) {
            clients[worker] = new Client(stand.asService(People.DATABASE));
        }
        return clients[worker];
    }
}
