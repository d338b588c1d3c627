package vn.capuy.bench.cadres;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.host.Meters;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.stats.Latencies;

/** The import beside COPY of the very rows that it wrote, both into the emptied table with all its constraints. */
final class PeopleImport implements Watch {
    private static final double GOAL = 0.3;

    private final People people;
    private final Api editor;
    private final List<String> files;
    private final Meters meters;
    private byte[] rows;

    PeopleImport(People people) {
        this.people = people;
        this.editor = people.editor();
        this.files = people.files();
        this.meters = people.stand().meters();
    }

    Benchmark benchmark() {
        return new Benchmark(
                "cadres.import",
                "row",
                "import of " + people.count() + " people, " + People.IN_ONE_CALL + " in a call, checked and journalled",
                "COPY of the same rows into the same table",
                OptionalDouble.of(GOAL),
                this::load,
                this::copy,
                this);
    }

    /** Brings the people in, and keeps what was written for the yardstick. */
    Round load(Duration ignored) throws Exception {
        people.empty();
        Round round = timed(() -> {
            for (String file : files) {
                editor.post(People.PEOPLE + "/imports", file);
            }
        });
        try (Connection connection = people.stand().asService(People.DATABASE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copier(connection).copyOut("copy person to stdout (format binary)", out);
            rows = out.toByteArray();
        }
        return round;
    }

    private Round copy(Duration ignored) throws Exception {
        people.empty();
        try (Connection connection = people.stand().asService(People.DATABASE)) {
            return timed(() -> copier(connection)
                    .copyIn("copy person from stdin (format binary)", new ByteArrayInputStream(rows)));
        }
    }

    private static CopyManager copier(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private Round timed(Task task) throws Exception {
        Map<String, Double> before = meters.read();
        long start = System.nanoTime();
        task.run();
        long nanos = System.nanoTime() - start;
        return new Round(people.count(), 0, nanos / 1e9, new Latencies(nanos), meters.since(before));
    }

    private interface Task {
        void run() throws Exception;
    }

    @Override
    public void begin() {}

    @Override
    public List<String> faults() throws SQLException, IOException {
        try (var connection = people.stand().asService(People.DATABASE);
                var statement = connection.createStatement();
                var counted = statement.executeQuery("select count(*) from person")) {
            counted.next();
            return counted.getLong(1) == people.count()
                    ? List.of()
                    : List.of("there are " + counted.getLong(1) + " people instead of " + people.count());
        }
    }
}
